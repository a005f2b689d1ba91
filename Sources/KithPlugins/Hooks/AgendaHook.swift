package import KithModel

/// `formats.NAME.agenda`: what goes in, and what comes out of it.
package struct AgendaHook: Hashable, Sendable {
    package var group: Group
    package var number: Int
    package var starts: CivilDateTime
    package var minutes: Int?
    package var title: String?
    package var someoneIsNew: Bool
    package var meetingsSinceReflection: Int?
    package var daysSinceReflection: Int?
    package var guestSpeaker: Bool
    /// In the group's zone.
    package var now: CivilDateTime
    package var settings: [String: PluginValue]

    package init(
        group: Group, number: Int, starts: CivilDateTime, minutes: Int?, title: String?, someoneIsNew: Bool,
        meetingsSinceReflection: Int?, daysSinceReflection: Int?, guestSpeaker: Bool, now: CivilDateTime,
        settings: [String: PluginValue]
    ) {
        (self.group, self.number, self.starts, self.minutes) = (group, number, starts, minutes)
        (self.title, self.someoneIsNew, self.guestSpeaker) = (title, someoneIsNew, guestSpeaker)
        (self.meetingsSinceReflection, self.daysSinceReflection) = (meetingsSinceReflection, daysSinceReflection)
        (self.now, self.settings) = (now, settings)
    }

    /// Calls the hook; nil where it has no opinion.
    package func call(_ format: String, in session: WorkerSession) throws(PluginFault) -> [AgendaStep]? {
        try AgendaHook.steps(outcome(format, in: session).value)
    }

    /// What the function gave, not looked at yet, with what it logged and used.
    package func outcome(_ format: String, in session: WorkerSession) throws(PluginFault) -> WorkerSession.Outcome {
        do throws(PluginFault) {
            return try session.call(["formats", format, "agenda"], arguments, seed: seed)
        } catch {
            var fault = error
            if fault.message.hasPrefix("result") { fault.message = "agenda" + fault.message.dropFirst("result".count) }
            throw fault
        }
    }

    /// The same meeting of the same group, the same luck.
    private var seed: Int64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in "\(group.id)@\(starts)".utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return Int64(bitPattern: hash)
    }

    /// `meeting` and `ctx`, as the function gets them.
    package var arguments: [PluginValue] {
        let group: [String: PluginValue] = [
            "handle": .string(group.handle.description), "name": .string(group.name),
            "language": .string(group.language), "zone": .string(group.zone),
            "membership": .string(group.membership.rawValue), "formality": .string(group.formality.rawValue),
        ]
        let meeting: [String: PluginValue] = [
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
            "group": .map(group),
        ]
        let context: [String: PluginValue] = [
            "now": .string(now.description), "settings": .map(settings), "roles": .map([:]),
        ]
        return [.map(meeting), .map(context)]
    }

    /// Strict: anything that is not an agenda is named to the field.
    package static func steps(_ value: PluginValue) throws(PluginFault) -> [AgendaStep]? {
        if value == .null { return nil }
        guard let list = value.array else { throw HookValidator.fault("agenda", "\(value.words) is not a list of steps") }
        let count = HookDeclaration.agenda.count
        guard count.contains(list.count) else {
            throw HookValidator.fault("agenda", "has \(list.count) steps, not \(count.lowerBound) to \(count.upperBound)")
        }
        var steps: [AgendaStep] = []
        for (index, element) in list.enumerated() {
            let path = "agenda[\(index + 1)]"
            let fields = try HookValidator.table(element, HookDeclaration.agenda.result, at: path)
            let key = fields["key"]?.string ?? ""
            guard !steps.contains(where: { $0.key == key }) else {
                throw HookValidator.fault("\(path).key", "'\(key)' is there twice")
            }
            var minutes = 0
            switch fields["minutes"] {
            case .integer(let number): minutes = Int(number)
            case .number(let number): minutes = Int(number)
            default: break
            }
            steps.append(
                AgendaStep(
                    key: key, title: fields["title"]?.string ?? "", minutes: minutes, lead: fields["lead"]?.string,
                    prompt: fields["prompt"]?.string))
        }
        return steps
    }
}
