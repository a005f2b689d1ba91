import KithCalendar
import KithModel
import KithStore
import Synchronization

/// When the meetings of a series are.
struct Plan: Sendable {
    let row: SeriesRow
    let zone: Zone
    private let rule: Recurrence?

    var series: Series { row.series }

    /// Nil where the series names a zone or a rule that this build can't read (an older tzdata).
    init?(_ row: SeriesRow, zone: (String) -> Zone?) {
        guard let zone = zone(row.series.zone) else { return nil }
        self.row = row
        self.zone = zone
        if let text = row.series.rule {
            guard let rule = Rules.rule(text) else { return nil }
            self.rule = rule
        } else {
            rule = nil
        }
    }

    func next(onOrAfter moment: CivilDateTime) -> CivilDateTime? {
        let found: CivilDateTime? =
            if let rule {
                rule.next(from: series.start, onOrAfter: moment)
            } else {
                series.start >= moment ? series.start : nil
            }
        guard let found, found < row.endsBefore ?? .distantFuture else { return nil }
        return found
    }

    func previous(before moment: CivilDateTime) -> CivilDateTime? {
        let end = min(moment, row.endsBefore ?? moment)
        guard let rule else { return series.start < end ? series.start : nil }
        return rule.previous(from: series.start, before: end)
    }

    func contains(_ key: CivilDateTime) -> Bool { next(onOrAfter: key) == key }

    func dates(in span: Range<CivilDateTime>, limit: Int) -> [CivilDateTime] {
        var found: [CivilDateTime] = []
        var moment = span.lowerBound
        while found.count < limit, let next = next(onOrAfter: moment), next < span.upperBound {
            found.append(next)
            moment = next.adding(minutes: 1)
        }
        return found
    }

    /// The rule in words.
    static func sentence(of series: Series) -> String {
        guard let text = series.rule else { return "once, on \(series.start.date)" }
        return Rules.rule(text)?.sentence ?? "by the rule \(text)"
    }
}

extension CivilDateTime {
    static let distantFuture = CivilDateTime(minutesSinceEpoch: 4_223_371_680)
}

/// Rules that were read before: a network of thousands of groups has few different ones.
enum Rules {
    private static let known = Mutex<[String: Recurrence]>([:])

    static func rule(_ text: String) -> Recurrence? {
        if let rule = known.withLock({ $0[text] }) { return rule }
        guard let rule = try? Recurrence(text: text) else { return nil }
        known.withLock { known in
            if known.count > 2000 { known.removeAll() }
            known[text] = rule
        }
        return rule
    }
}
