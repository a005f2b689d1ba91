import KithModel

extension SeriesDates {
    /// The occurrences that a clock change falls into, or whose start or end the clocks skip or show twice. Found from the
    /// changes, of which there are a few in a year, however often the series meets.
    func touched(in zone: Zone, length: Int, until horizon: Instant) -> [CivilDateTime] {
        let begin = zone.resolve(first).instant.seconds - 86_400
        let end = min(horizon, last.map { zone.resolve($0).instant.adding(seconds: Int64(length + 1440) * 60) } ?? horizon)
        var found: Set<CivilDateTime> = []
        for change in zone.changes(from: begin, to: end.seconds) {
            let near = Instant(seconds: change.second + Int64(max(change.from, change.to))).utc
            let shift = Int(abs(change.from - change.to)) / 60
            for key in dates(in: near.adding(minutes: -length - 2 * shift)..<near.adding(minutes: shift + 1)) {
                let resolution = zone.resolve(key)
                let end = resolution.instant.adding(seconds: Int64(length) * 60)
                if resolution.kind != .exact || !zone.isPlain(from: resolution.instant, to: end) { found.insert(key) }
            }
        }
        return found.sorted()
    }
}

extension Zone {
    /// Whether the clock tells start and end without doubt and isn't set between them.
    func isPlain(from start: Instant, to end: Instant) -> Bool {
        changes(from: start.seconds + 1, to: end.seconds).isEmpty
            && [start, end].allSatisfy { resolve(civil(at: $0)) == Resolution(instant: $0, kind: .exact) }
    }

    /// When a time on the wall is at the latest: of two, the second.
    func latest(_ civil: CivilDateTime) -> Instant {
        let first = resolve(civil)
        guard first.kind == .repeated else { return first.instant }
        let wall = Int64(civil.minutesSinceEpoch) * 60
        return Instant(seconds: wall - Int64(offset(atSecond: wall + 86_400)))
    }
}
