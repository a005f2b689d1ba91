package import KithModel

/// A series of meetings, or a single one, as a calendar is to show it.
package struct CalendarSeries: Sendable {
    /// The same for as long as the series lives, and nobody else's.
    package var uid: String
    /// The first possible start; the start, where there is no rule.
    package var start: CivilDateTime
    /// Nil: one meeting.
    package var rule: Recurrence?
    /// Occurrences from here on belong to another series.
    package var endsBefore: CivilDateTime?
    package var zone: Zone
    /// Planned length; nil: 90.
    package var minutes: Int?
    package var summary: String
    package var location: String?
    /// Shown as a link where it begins as one, with https: for example; else among the notes.
    package var url: String?
    package var notes: String?
    /// By original start. What is said of a start that isn't an occurrence, or belongs to another series, has no effect.
    package var changes: [CivilDateTime: CalendarChange]

    package init(
        uid: String, start: CivilDateTime, rule: Recurrence? = nil, endsBefore: CivilDateTime? = nil, zone: Zone,
        minutes: Int? = nil, summary: String, location: String? = nil, url: String? = nil, notes: String? = nil,
        changes: [CivilDateTime: CalendarChange] = [:]
    ) {
        (self.uid, self.start, self.rule, self.endsBefore, self.zone) = (uid, start, rule, endsBefore, zone)
        (self.minutes, self.summary, self.location, self.url) = (minutes, summary, location, url)
        (self.notes, self.changes) = (notes, changes)
    }
}
