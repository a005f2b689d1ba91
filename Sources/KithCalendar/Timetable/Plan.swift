package import KithModel

/// When the meetings of a series are, and what was noted of single ones.
package struct Plan: Sendable {
    package let series: Series
    /// The store's own reference to the series; 0 where it is not kept yet.
    package let row: Int64
    package let zone: Zone
    /// By the start that the rule gave; dates of which nothing is noted are not in it.
    package var noted: [CivilDateTime: Occurrence]
    package let rule: Recurrence?

    /// Nil where the series names a zone or a rule that this build can't read (an older tzdata).
    package init?(_ series: Series, row: Int64 = 0, noted: [CivilDateTime: Occurrence] = [:], zone: (String) -> Zone?) {
        guard let zone = zone(series.zone) else { return nil }
        if let text = series.rule {
            guard let rule = KnownRules.rule(text) else { return nil }
            self.rule = rule
        } else {
            rule = nil
        }
        (self.series, self.row, self.zone, self.noted) = (series, row, zone, noted)
    }

    /// The first key at or after a moment.
    package func next(onOrAfter moment: CivilDateTime) -> CivilDateTime? {
        let found: CivilDateTime? =
            if let rule {
                rule.next(from: series.start, onOrAfter: moment)
            } else {
                series.start >= moment ? series.start : nil
            }
        guard let found, found < series.endsBefore ?? .distantFuture else { return nil }
        return found
    }

    /// The last key before a moment.
    package func previous(before moment: CivilDateTime) -> CivilDateTime? {
        let end = min(moment, series.endsBefore ?? moment)
        guard let rule else { return series.start < end ? series.start : nil }
        return rule.previous(from: series.start, before: end)
    }

    package func contains(_ key: CivilDateTime) -> Bool { next(onOrAfter: key) == key }

    /// Keys within a span, rising.
    package func keys(in span: Range<CivilDateTime>, limit: Int) -> [CivilDateTime] {
        let end = min(span.upperBound, series.endsBefore ?? span.upperBound)
        guard span.lowerBound < end else { return [] }
        guard let rule else { return (span.lowerBound..<end).contains(series.start) && limit > 0 ? [series.start] : [] }
        return rule.occurrences(from: series.start, in: span.lowerBound..<end, limit: limit)
    }

    package func occurrence(_ key: CivilDateTime) -> Occurrence { noted[key] ?? Occurrence(key: key) }

    /// Those that were moved away from their keys, of the dates that there are.
    var moved: [Occurrence] { noted.values.filter { $0.movedTo != nil && contains($0.key) } }

    /// The rule in words.
    package static func sentence(of series: Series) -> String {
        guard let text = series.rule else { return "once, on \(series.start.date)" }
        return KnownRules.rule(text)?.sentence ?? "by the rule \(text)"
    }

    /// The same in a group's language; nil where there are no words for it.
    package static func sentence(ofRule rule: String?, start: CivilDateTime, in labels: Labels) -> String? {
        guard let rule else { return labels.date(start.date) }
        return KnownRules.rule(rule)?.sentence(in: labels)
    }
}

extension CivilDateTime {
    package static let distantFuture = CivilDateTime(minutesSinceEpoch: 4_223_371_680)
}
