import KithCalendar
import KithModel
import KithStore

/// Topics and guests are planned for meetings: from a meeting's name to its place, and back.
extension Reading {
    /// The meeting of a group that something may be planned for.
    func requirePlannable(
        _ reference: String, of group: GroupRow, now: Instant, zones: ZoneDatabase
    ) throws -> (calendar: GroupCalendar, meeting: GroupCalendar.Meeting) {
        let found = try requireMeeting(reference, now: now, zones: zones)
        let (handle, name) = (group.group.handle, found.calendar.name(of: found.meeting))
        guard found.calendar.group.row == group.row else {
            throw Refusal.invalid("meeting", "\(name) is not a meeting of \(handle).", remedy: "\(handle)@next")
        }
        let state = found.meeting.occurrence.state
        guard state == .planned || state.isOpen else {
            throw Refusal.conflict("\(name) is \(state.word).", remedy: "\(handle)@next")
        }
        guard state.isOpen || found.meeting.end > now else {
            throw Refusal.conflict("\(name) is over.", remedy: "\(handle)@next")
        }
        return found
    }

    /// What the meetings are called that something is planned for.
    func names(
        of meetings: [KeptMeeting], in group: GroupRow, now: Instant, zones: ZoneDatabase
    ) throws -> [KeptMeeting: String] {
        guard !meetings.isEmpty else { return [:] }
        let calendar = try calendar(of: group, now: now, zones: zones, from: meetings.map(\.key.date).min())
        return Dictionary(
            meetings.map { kept in
                let plan = calendar.plans.first { $0.row.row == kept.series }
                // A zone or a rule that is not known any more still leaves its date.
                let name = plan.map { calendar.name(of: calendar.meeting(kept.key, of: $0)) }
                return (kept, name ?? "\(group.group.handle)@\(kept.key)")
            }, uniquingKeysWith: { first, _ in first })
    }
}
