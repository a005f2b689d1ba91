import KithCalendar
import KithModel

/// One meeting of the model's list, with its fate.
struct ModelMeeting {
    let series: String
    let title: String?
    let key: CivilDateTime
    let zone: Zone
    let usualMinutes: Int?
    let usualPlace: String?
    private(set) var start: CivilDateTime
    private(set) var instant: Instant
    var state = MeetingState.planned
    var ownMinutes: Int?
    var ownPlace: String?
    /// Closures that whoever decided about it last knew of.
    var ignored: Set<String> = []

    init(_ key: CivilDateTime, of series: ModelSeries) {
        (self.series, title, self.key, zone) = (series.id, series.title, key, series.zone)
        (usualMinutes, usualPlace, start) = (series.minutes, series.place, key)
        instant = series.zone.resolve(key).instant
    }

    var minutes: Int? { ownMinutes ?? usualMinutes }
    var place: String? { ownPlace ?? usualPlace }
    var end: Instant { instant.adding(seconds: 60 * Int64(minutes ?? 90)) }
    var ownInstant: Instant { zone.resolve(key).instant }
    var differs: Bool { start != key || ownMinutes != nil || ownPlace != nil }

    mutating func begin(at start: CivilDateTime) {
        self.start = start
        instant = zone.resolve(start).instant
    }

    /// Somebody opened it, held it, or left it blank.
    var isRecorded: Bool { state != .planned && state != .cancelled }
}
