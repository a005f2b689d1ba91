/// Meetings that repeat, or a single one: a rule on the wall clock of a zone.
package struct Series: Hashable, Sendable {
    package var id: String
    /// What tells it from the group's other series; nil where there is one only.
    package var title: String?
    /// RFC 5545 recurrence rule; nil for a single meeting.
    package var rule: String?
    /// The first possible start.
    package var start: CivilDateTime
    package var zone: String
    /// Planned length in minutes, 1 ... 1440; nil where nobody said.
    package var minutes: Int?
    package var place: String?
    package var online: String?
    package var phone: String?
    /// Somebody facilitates as a rule: true, false, or nobody said.
    package var staffed: Bool?
    /// `plugin/format` where the series takes its own.
    package var format: String?
    /// No meeting of it has a key at or after this; nil: as its rule says.
    package var endsBefore: CivilDateTime?

    package init(
        id: String, title: String? = nil, rule: String?, start: CivilDateTime, zone: String, minutes: Int? = nil,
        place: String? = nil, online: String? = nil, phone: String? = nil, staffed: Bool? = nil, format: String? = nil,
        endsBefore: CivilDateTime? = nil
    ) {
        (self.id, self.title, self.rule, self.start, self.zone) = (id, title, rule, start, zone)
        (self.minutes, self.place, self.online, self.phone) = (minutes, place, online, phone)
        (self.staffed, self.format, self.endsBefore) = (staffed, format, endsBefore)
    }
}
