import KithCalendar
import KithModel

/// A series as its bare parts, from which the timetable's rule and the model's list of dates are made, each on its own.
struct ModelSeries {
    var id: String
    var title: String?
    /// Nil for a single meeting.
    var rule: GeneratedRule?
    var start: CivilDateTime
    var zone: Zone
    var minutes: Int?
    var place: String?
    var endsBefore: CivilDateTime?

    /// What the timetable is given.
    var series: Series {
        Series(
            id: id, title: title, rule: rule?.text, start: start, zone: zone.name, minutes: minutes, place: place,
            endsBefore: endsBefore)
    }

    /// Every date of it before a day, written out.
    func dates(before horizon: CivilDate) -> [CivilDateTime] {
        guard var rule else { return [start].filter { $0 < endsBefore ?? $0.adding(minutes: 1) } }
        rule.start = start
        return BruteForce(rule: rule, before: horizon).occurrences().filter { date in
            endsBefore.map { date < $0 } ?? true
        }
    }
}
