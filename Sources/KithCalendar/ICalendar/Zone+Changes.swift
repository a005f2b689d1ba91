import KithModel

extension Zone {
    /// The last second at which the file itself tells of a change.
    var lastListedChange: Int64? { transitions.last }

    /// The changes of a span, rising.
    func changes(from first: Int64, to last: Int64) -> [ClockChange] {
        guard first <= last else { return [] }
        var found: [ClockChange] = []
        // The first listed at or after, by halving.
        var low = 0
        var high = transitions.count
        while low < high {
            let middle = (low + high) / 2
            if transitions[middle] < first { low = middle + 1 } else { high = middle }
        }
        while low < transitions.count, transitions[low] <= last {
            let before = low == 0 ? firstOffset : offsets[low - 1]
            if before != offsets[low] { found.append(ClockChange(second: transitions[low], from: before, to: offsets[low])) }
            low += 1
        }
        let listed = transitions.last ?? .min
        guard let rule, last > listed else { return found }
        let begin = max(first, listed == .min ? first : listed + 1)
        return found + rule.changes(from: begin, to: last)
    }

    /// The newest change at or before a second.
    func change(before second: Int64) -> ClockChange? {
        let year: Int64 = 366 * 86_400
        if let listed = transitions.last, second >= listed || rule == nil {
            if let found = changes(from: max(listed, second - 2 * year), to: second).last { return found }
        } else if transitions.isEmpty {
            return changes(from: second - 2 * year, to: second).last
        }
        for place in transitions.indices.reversed() where transitions[place] <= second {
            let before = place == 0 ? firstOffset : offsets[place - 1]
            if before != offsets[place] { return ClockChange(second: transitions[place], from: before, to: offsets[place]) }
        }
        return nil
    }
}

extension PosixZone {
    /// The changes of a span, rising.
    func changes(from first: Int64, to last: Int64) -> [ClockChange] {
        guard first <= last, let summer, let begins, let ends else { return [] }
        let years = Instant(seconds: first).utc.date.year - 1...Instant(seconds: last).utc.date.year + 1
        return years.flatMap { year in
            [
                ClockChange(second: PosixZone.second(of: begins, in: year) - Int64(standard), from: standard, to: summer),
                ClockChange(second: PosixZone.second(of: ends, in: year) - Int64(summer), from: summer, to: standard),
            ]
        }
        // Summer all year round is two changes at one moment.
        .filter { (first...last).contains($0.second) && offset(at: $0.second - 1) == $0.from && offset(at: $0.second) == $0.to }
        .sorted { $0.second < $1.second }
    }
}
