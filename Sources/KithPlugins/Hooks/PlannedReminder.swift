package import KithModel

/// One reminder of a meeting, as `reminders.NAME.plan` wants it.
package struct PlannedReminder: Hashable, Sendable {
    package enum When: Hashable, Sendable {
        case before(CivilSpan)
        /// After its end.
        case after(CivilSpan)
        /// So many days before, at a time of the group's wall clock.
        case on(days: Int, at: CivilTime)
    }

    package var key: String
    package var to: Audience
    /// Nil: the daemon's own neutral words.
    package var text: String?
    package var when: When

    /// All of an answer; a mistake is named to the field below `path`.
    package static func list(_ value: PluginValue, at path: String) throws(PluginFault) -> [PlannedReminder] {
        var list: [PlannedReminder] = []
        for (index, element) in (value.array ?? []).enumerated() {
            let here = "\(path)[\(index + 1)]"
            let fields = element.map ?? [:]
            guard let to = fields["to"]?.string.flatMap(Audience.init) else {
                throw HookValidator.fault("\(here).to", "is missing")
            }
            list.append(
                PlannedReminder(
                    key: fields["key"]?.string ?? "", to: to, text: fields["text"]?.string,
                    when: try when(fields, at: here)))
        }
        return list
    }

    private static func when(_ fields: [String: PluginValue], at path: String) throws(PluginFault) -> When {
        let before = fields["before"]?.string.flatMap(CivilSpan.init)
        let after = fields["after"]?.string.flatMap(CivilSpan.init)
        let days = fields["on"]?.whole
        let at = fields["at"]?.string.flatMap(CivilTime.init)
        switch (before, after, days, at) {
        case (let span?, nil, nil, nil): return .before(span)
        case (nil, let span?, nil, nil): return .after(span)
        case (nil, nil, let days?, let at?): return .on(days: days, at: at)
        default: throw HookValidator.fault(path, "wants one of 'before', 'after', or 'on' with 'at'")
        }
    }
}
