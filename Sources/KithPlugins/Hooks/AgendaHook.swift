package import KithModel

/// The meeting that `formats.NAME.agenda` and `reminders.NAME.plan` are asked about.
package struct AgendaHook: Hashable, Sendable {
    package var number: Int
    package var starts: CivilDateTime
    package var minutes: Int?
    package var title: String?
    package var someoneIsNew: Bool
    package var meetingsSinceReflection: Int?
    package var daysSinceReflection: Int?
    package var guestSpeaker: Bool
    package var context: HookContext

    package init(
        number: Int, starts: CivilDateTime, minutes: Int?, title: String?, someoneIsNew: Bool,
        meetingsSinceReflection: Int?, daysSinceReflection: Int?, guestSpeaker: Bool, context: HookContext
    ) {
        (self.number, self.starts, self.minutes, self.title) = (number, starts, minutes, title)
        (self.someoneIsNew, self.guestSpeaker, self.context) = (someoneIsNew, guestSpeaker, context)
        (self.meetingsSinceReflection, self.daysSinceReflection) = (meetingsSinceReflection, daysSinceReflection)
    }

    /// The same meeting of the same group, the same luck.
    package func call(_ hook: HookName, for manifest: Manifest) -> HookCall {
        HookCall(
            hook, ["meeting": .map(meeting), "ctx": context.value(for: manifest)],
            seed: HookCall.seed("\(context.group.id)@\(starts)"))
    }

    private var meeting: [String: PluginValue] {
        [
            "number": .integer(Int64(number)),
            "date": .string(starts.date.description),
            "weekday": .string(starts.date.weekday.name),
            "starts": .string(starts.time.description),
            "minutes": .optional(minutes),
            "title": .optional(title),
            "someone_is_new": .bool(someoneIsNew),
            "meetings_since_reflection": .optional(meetingsSinceReflection),
            "days_since_reflection": .optional(daysSinceReflection),
            "guest_speaker": .bool(guestSpeaker),
            "group": .map(context.group.value),
        ]
    }

    /// The steps of an answer that was held against the declaration; nil where it has no opinion.
    package static func steps(_ value: PluginValue) -> [AgendaStep]? {
        value == .null ? nil : value.array?.map { step($0.map ?? [:]) }
    }

    static func step(_ fields: [String: PluginValue]) -> AgendaStep {
        AgendaStep(
            key: fields["key"]?.string ?? "", title: fields["title"]?.string ?? "", minutes: fields["minutes"]?.whole ?? 0,
            lead: fields["lead"]?.string, prompt: fields["prompt"]?.string,
            gathers: fields["gathers"]?.array?.compactMap { $0.string.flatMap(NoteKind.init) })
    }
}

extension PluginValue {
    /// An integer, also where Lua's division made 10.0 of 10.
    var whole: Int? {
        switch self {
        case .integer(let number): Int(number)
        case .number(let number): Int(exactly: number)
        default: nil
        }
    }
}
