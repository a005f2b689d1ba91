import KithCalendar
import KithModel

/// A series with what became of it, and when its meetings are by the plain definition.
struct CalendarHistory: Sendable {
    let series: CalendarSeries
    let generated: GeneratedRule?
    /// In UTC.
    let window: Range<CivilDateTime>

    /// Places in the year where a moved occurrence may come from or go to, beyond the window.
    static let margin = 250 * 1440

    var file: CalendarFile {
        CalendarFile(
            product: "-//kith//kith 0.1.0//EN", name: "Harbour, evenings",
            stamp: Instant(seconds: 1_796_000_000), series: [series])
    }

    func question(for reader: CalendarReader) -> CalendarReader.Question {
        var text = file.text
        let name = series.zone.name
        // Half of the zones go by another name, so that only their VTIMEZONE tells what they are. khal asks pytz by name
        // for every one, and vobject does so for those that are UTC all along.
        if series.start.date.day % 2 == 0, reader != .khal, name != "UTC" {
            // A name of its own, for readers keep zones by name from file to file.
            let own = series.uid.prefix { $0 != "@" }
            text = text.replacing("TZID:\(name)", with: "TZID:\(own)").replacing("TZID=\(name)", with: "TZID=\(own)")
        }
        return CalendarReader.Question(
            text: text, from: Self.seconds(window.lowerBound) - 3 * 86_400, to: Self.seconds(window.upperBound) + 3 * 86_400)
    }

    /// What a reader is known to read otherwise than RFC 5545 says and most others do.
    func isMisread(by reader: CalendarReader) -> Bool {
        guard let rule = series.rule else { return false }
        // Out of a week that reaches into another month, dateutil, and so three of the readers, counts BYSETPOS from the
        // start in the first week, and libical counts through the year. The brute force of the RFC's words bears ours out.
        // Without BYMONTH such a rule is written in other words.
        if rule.frequency == .weekly, !rule.months.isEmpty, !rule.positions.isEmpty { return true }
        guard reader == .libical else { return false }
        // libical 3.0.16 leaves days counted from the end of the month out of DAILY rules. With INTERVAL=1 they are written
        // as MONTHLY ones.
        if rule.frequency == .daily, rule.interval > 1, rule.monthDays.contains(where: { $0 < 0 }) { return true }
        // Where the clocks skip the rule's time, on one of its dates or one that it only looks at, it goes on from the time
        // that this moved to, for a day or for good.
        let days = series.start.date.daysSinceEpoch...max(series.start, window.upperBound).date.daysSinceEpoch
        return days.contains { day in
            let time = CivilDateTime(date: CivilDate(daysSinceEpoch: day), time: series.start.time)
            guard case .skipped = series.zone.resolve(time).kind else { return false }
            return true
        }
    }

    /// The original starts that matter within the window, by the expander.
    var keys: [CivilDateTime] {
        guard let rule = series.rule else { return [series.start] }
        let end = max(series.start.adding(minutes: 1), window.upperBound.adding(minutes: Self.margin))
        return rule.occurrences(from: series.start, in: series.start..<end, limit: 100_000)
    }

    func meetings(keys: [CivilDateTime]) -> [CalendarReader.Meeting] {
        keys.compactMap { key -> CalendarReader.Meeting? in
            guard series.endsBefore.map({ key < $0 }) ?? true else { return nil }
            var (start, minutes, place) = (key, series.minutes, series.location)
            switch series.changes[key] {
            case .cancelled: return nil
            case .moved(let to, let length, let location): (start, minutes, place) = (to, length ?? minutes, location ?? place)
            case nil: break
            }
            let second = series.zone.resolve(start).instant.seconds
            return CalendarReader.Meeting(
                start: second, end: second + Int64(minutes ?? 90) * 60, summary: series.summary, location: place ?? "",
                notes: series.notes ?? "", url: series.url ?? "")
        }.filter(isWithin).sorted()
    }

    func isWithin(_ meeting: CalendarReader.Meeting) -> Bool {
        (Self.seconds(window.lowerBound)..<Self.seconds(window.upperBound)).contains(meeting.start)
    }

    private static func seconds(_ moment: CivilDateTime) -> Int64 { Int64(moment.minutesSinceEpoch) * 60 }
}
