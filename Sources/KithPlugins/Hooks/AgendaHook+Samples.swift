import KithModel

extension HookContext {
    /// A group to try a plugin with.
    package static func sample(settings: [String: PluginValue]) -> HookContext? {
        guard let handle = Handle("sample"), let now = CivilDateTime("2026-11-24T18:25"),
            let next = CivilDateTime("2026-11-24T18:30")
        else { return nil }
        return HookContext(
            group: Group(id: "sample", handle: handle, name: "Sample", zone: "Europe/Dublin"), now: now,
            settings: settings, roles: ["facilitator": "p1", "tea": "p2"], askMe: ["p1", "p2", "p3"],
            next: NextMeeting(starts: next, minutes: 120, title: nil),
            models: [
                ChosenModel(
                    name: "sample", title: "A sample", questions: ["What does it say to us?", "What is missing from it?"])
            ])
    }
}

extension AgendaHook {
    /// Meetings to try a format with: an ordinary one, a first one, one with somebody new and a guest, one of no set length.
    package static func samples(settings: [String: PluginValue]) -> [AgendaHook] {
        guard let context = HookContext.sample(settings: settings), let next = context.next else { return [] }
        func hook(_ number: Int, minutes: Int? = 120, new: Bool = false, speaker: Bool = false) -> AgendaHook {
            AgendaHook(
                number: number, starts: next.starts, minutes: minutes, title: nil, someoneIsNew: new,
                meetingsSinceReflection: number - 1, daysSinceReflection: number > 5 ? 60 : nil,
                guestSpeaker: speaker, context: context)
        }
        var agreed = hook(8, new: true, speaker: true)
        agreed.context.ethics = CivilDate("2026-09-01").map { HookContext.Ethics(version: 2, adopted: $0, days: 84) }
        return [hook(7), hook(1), agreed, hook(30, minutes: nil)]
    }
}
