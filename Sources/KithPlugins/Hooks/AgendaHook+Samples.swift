import KithModel

extension AgendaHook {
    /// Meetings to try a format with: a first one, an ordinary one with somebody new and a guest, one of no set length.
    package static func samples(settings: [String: PluginValue]) -> [AgendaHook] {
        guard let handle = Handle("sample"), let starts = CivilDateTime("2026-11-24T18:30") else { return [] }
        let group = Group(id: "sample", handle: handle, name: "Sample", zone: "Europe/Dublin")
        func hook(_ number: Int, minutes: Int?, new: Bool, speaker: Bool) -> AgendaHook {
            AgendaHook(
                group: group, number: number, starts: starts, minutes: minutes, title: nil, someoneIsNew: new,
                meetingsSinceReflection: number - 1, daysSinceReflection: number > 5 ? 60 : nil,
                guestSpeaker: speaker, now: starts.adding(minutes: -5), settings: settings)
        }
        return [
            hook(1, minutes: 120, new: false, speaker: false), hook(7, minutes: 120, new: true, speaker: true),
            hook(30, minutes: nil, new: false, speaker: false),
        ]
    }
}
