import KithCalendar
import KithModel
import KithStore
import KithWire

/// Topics and guests are planned for meetings: from a meeting's name to its place, and back.
extension Reading {
    /// The meeting of a group that something may be planned for.
    func requirePlannable(
        _ reference: String, of group: GroupRow, now: Instant, zones: ZoneDatabase
    ) throws -> (calendar: GroupCalendar, meeting: PlannedMeeting) {
        let found = try requireMeeting(reference, now: now, zones: zones)
        let (handle, name) = (group.group.handle, found.calendar.name(of: found.meeting))
        guard found.calendar.group.row == group.row else {
            throw Refusal.invalid("meeting", "\(name) is not a meeting of \(handle).", remedy: "\(handle)@next")
        }
        let state = found.meeting.state
        guard state == .planned || state.isOpen else {
            throw Refusal.conflict("\(name) is \(state.word).", remedy: "\(handle)@next")
        }
        guard state.isOpen || found.meeting.end > now else {
            throw Refusal.conflict("\(name) is over.", remedy: "\(handle)@next")
        }
        return found
    }

    /// What the meetings are called that something is planned for, and when they are.
    func planned(
        of meetings: [SeriesDate], in group: GroupRow, now: Instant, zones: ZoneDatabase
    ) throws -> [SeriesDate: (name: String, at: String)] {
        guard !meetings.isEmpty else { return [:] }
        let calendar = try calendar(of: group, now: now, zones: zones, from: meetings.map(\.key.date).min())
        return Dictionary(
            meetings.map { kept in
                // A zone or a rule that is not known any more still leaves its date.
                guard let plan = calendar.plan(row: kept.series) else {
                    return (kept, ("\(group.group.handle)@\(kept.key)", kept.key.description))
                }
                let meeting = calendar.timetable.meeting(kept.key, of: plan)
                return (kept, (calendar.name(of: meeting), meeting.time.at))
            }, uniquingKeysWith: { first, _ in first })
    }
}
