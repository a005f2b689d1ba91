import KithModel

/// A zone as a VTIMEZONE: the changes that its file lists one by one, and rules for those that go on for ever.
struct ZoneObservances {
    private struct Observance {
        let change: ClockChange
        /// Every onset, the first too, for a reader that counts DTSTART in only where a rule names it.
        var listed: [ClockChange] = []
        var rule: String?
    }

    private let name: String
    private let isSteady: Bool
    private var observances: [Observance] = []

    /// 2010. What is UTC's equal for some years before 2020 is taken for UTC by vobject, whatever comes later.
    private static let latestBegin: Int64 = 1_262_304_000

    /// Right from a year before its first use on.
    init(_ zone: Zone, usedFrom first: Instant) {
        name = zone.name
        let year: Int64 = 366 * 86_400
        let begin = min(first.seconds - year, ZoneObservances.latestBegin)
        let end = max(zone.lastListedChange ?? begin, begin) + 2 * year
        var changes = zone.changes(from: begin + 1, to: end)
        if let before = zone.change(before: begin) {
            changes.insert(before, at: 0)
        } else {
            let offset = zone.offset(atSecond: begin)
            changes.insert(ClockChange(second: min(0, begin) - Int64(offset), from: offset, to: offset), at: 0)
        }
        let steady = ZoneObservances.steadyPart(of: changes, rule: zone.rule)
        guard let rule = zone.rule, let from = steady.first?.second, let parts = rule.parts else {
            // What can't be said as a rule is listed for a lifetime.
            if zone.rule?.changes(from: end, to: end + 2 * year).isEmpty == false {
                changes += zone.changes(from: end + 1, to: end + 60 * year)
            }
            isSteady = false
            addListed(changes)
            return
        }
        isSteady = true
        addListed(Array(changes.prefix(changes.count - steady.count)))
        let coming = rule.changes(from: from, to: from + 45 * year)
        for (isSummer, part) in parts {
            let first = coming.first {
                ($0.to == rule.summer) == isSummer
                    && Instant(seconds: $0.second + Int64($0.from)).utc.date.month == part.month
            }
            if let first { observances.append(Observance(change: first, rule: part.text)) }
        }
    }

    func write(to lines: inout ContentLines) {
        lines.add("BEGIN", "VTIMEZONE")
        lines.add("TZID", text: name)
        for (place, observance) in observances.enumerated() {
            let change = observance.change
            // What a zone ends with is its standard time, however it came about, and so is a move across the date line.
            let isLast = !isSteady && place == observances.count - 1
            let kind = (1...7200).contains(change.to - change.from) && !isLast ? "DAYLIGHT" : "STANDARD"
            lines.add("BEGIN", kind)
            lines.add("DTSTART", CalendarMoment.text(second: change.second, offset: change.from))
            lines.add("TZOFFSETFROM", ZoneObservances.text(offset: change.from))
            lines.add("TZOFFSETTO", ZoneObservances.text(offset: change.to))
            if let rule = observance.rule { lines.add("RRULE", rule) }
            for onset in observance.listed {
                lines.add("RDATE", CalendarMoment.text(second: onset.second, offset: onset.from))
            }
            lines.add("END", kind)
        }
        lines.add("END", "VTIMEZONE")
    }

    private mutating func addListed(_ changes: [ClockChange]) {
        for change in changes {
            let place = observances.firstIndex { $0.change.from == change.from && $0.change.to == change.to }
            if let place {
                observances[place].listed.append(change)
            } else {
                observances.append(Observance(change: change, listed: [change]))
            }
        }
    }

    /// The end of the list from where on it is the rule's doing.
    private static func steadyPart(of changes: [ClockChange], rule: PosixZone?) -> ArraySlice<ClockChange> {
        guard let rule, let first = changes.first, let last = changes.last else { return [] }
        let ruled = rule.changes(from: first.second, to: last.second)
        let same = zip(changes.reversed(), ruled.reversed()).prefix { $0 == $1 }.count
        return changes.suffix(same)
    }

    /// +0530, -1000, and with seconds where a zone once had them.
    private static func text(offset: Int32) -> String {
        let size = abs(offset)
        let parts = [size / 3600, size / 60 % 60, size % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
        return (offset < 0 ? "-" : "+") + parts[0] + parts[1] + (size % 60 == 0 ? "" : parts[2])
    }
}

extension PosixZone {
    /// Its two changes as rules, summer's first; nil where it has none, or one that can't be said so.
    fileprivate var parts: [(isSummer: Bool, part: ZoneRule.Part)]? {
        guard let begins = begins.flatMap(ZoneRule.init), let ends = ends.flatMap(ZoneRule.init) else { return nil }
        return begins.parts.map { (true, $0) } + ends.parts.map { (false, $0) }
    }
}
