import KithCalendar
import KithModel
import KithStore
import KithWire

/// A group's meetings as a file for other calendars.
struct CalendarService: Sendable {
    let store: Store
    let clock: WallClock
    let zones: ZoneDatabase

    func calendar(_ asked: MeetingCalendar.Parameters, by viewer: Viewer) async throws(Refusal) -> MeetingCalendar.Result {
        let now = clock.now()
        let isNamed = asked.named == true
        return try await store.read(as: viewer) { [zones] reading in
            let group = try reading.requireGroup(asked.group)
            // A calendar shows the past, too: everything that was ever decided of a date.
            let calendar = try reading.calendar(of: group, now: now, zones: zones, from: CivilDate(daysSinceEpoch: 0))
            let file = CalendarFile(
                product: "-//kith//kith \(Build.version)//EN", name: isNamed ? group.group.name : nil, stamp: now,
                series: calendar.plans.map { CalendarSeries($0, of: calendar, isNamed: isNamed) })
            let text = file.text
            guard text.utf8.count <= 700_000 else {
                throw Refusal(
                    .tooLarge, "The calendar of \(group.group.handle) is too long to be sent as one.",
                    remedy: "kith meeting list \(group.group.handle)")
            }
            return MeetingCalendar.Result(text: text)
        }
    }
}

extension CalendarSeries {
    /// What somebody else may see on a telephone is a meeting and its time, unless names were asked for.
    fileprivate init(_ plan: Plan, of calendar: GroupCalendar, isNamed: Bool) {
        let group = calendar.group.group
        let series = plan.series
        let title = series.title.map { "\(group.name): \($0)" } ?? group.name
        self.init(
            uid: "\(series.id)@kith", start: series.start, rule: plan.rule, endsBefore: series.endsBefore, zone: plan.zone,
            minutes: series.minutes, summary: isNamed ? title : "Meeting",
            location: isNamed ? series.place ?? group.place : nil, url: isNamed ? series.online ?? group.online : nil,
            notes: isNamed ? (series.phone ?? group.phone).map { "By telephone: \($0)" } : nil,
            changes: calendar.timetable.exceptions(of: plan).compactMapValues { CalendarChange($0, isNamed: isNamed) })
    }
}

extension CalendarChange {
    fileprivate init?(_ meeting: PlannedMeeting, isNamed: Bool) {
        let occurrence = meeting.occurrence
        if meeting.state == .cancelled {
            self = .cancelled
        } else if occurrence.movedTo != nil || occurrence.minutes != nil || (isNamed && occurrence.place != nil) {
            self = .moved(to: meeting.start, minutes: occurrence.minutes, location: isNamed ? occurrence.place : nil)
        } else {
            return nil
        }
    }
}
