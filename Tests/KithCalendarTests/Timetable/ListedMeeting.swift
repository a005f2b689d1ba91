import KithCalendar
import KithModel

/// A meeting as anybody would read it from a list, made by the timetable or by the model.
struct ListedMeeting: Hashable, CustomStringConvertible {
    var series: String
    var key: CivilDateTime
    /// Where it was agreed to begin, on the wall.
    var start: CivilDateTime
    var instant: Instant
    var end: Instant
    var state: MeetingState
    var minutes: Int?
    var place: String?
    var zone: String
    var title: String?

    var name: String { "\(series)@\(key)" }

    /// What somebody knows who is to come to it, whatever names it, and whether or not it was opened early.
    var seen: ListedMeeting {
        var seen = self
        (seen.series, seen.key, seen.state) = ("", start, .planned)
        return seen
    }

    var description: String {
        let moved = start == key ? "" : " to \(start)"
        return "\(name)\(moved) \(instant) \(state.word) \(minutes ?? 0)m \(place ?? "-") \(zone)"
    }

    static func isBefore(_ left: ListedMeeting, _ right: ListedMeeting) -> Bool {
        (left.instant, left.series, left.key) < (right.instant, right.series, right.key)
    }
}

extension ListedMeeting {
    init(_ meeting: PlannedMeeting) {
        let series = meeting.plan.series
        self.init(
            series: series.id, key: meeting.key, start: meeting.start, instant: meeting.instant, end: meeting.end,
            state: meeting.state, minutes: meeting.minutes, place: meeting.place, zone: meeting.plan.zone.name,
            title: series.title)
    }
}
