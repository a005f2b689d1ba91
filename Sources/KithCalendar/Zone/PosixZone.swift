import KithModel

/// What a POSIX TZ string says, with the extensions of RFC 8536: `IST-1GMT0,M10.5.0,M3.5.0/1`.
struct PosixZone: Hashable, Sendable {
    struct Change: Hashable {
        enum Day: Hashable {
            /// Month, week (5: the last), weekday (0: Sunday).
            case month(Int, Int, Int)
            /// Day of the year from 1, 29 February never counted.
            case julian(Int)
            /// Day of the year from 0, 29 February counted.
            case ordinal(Int)
        }
        let day: Day
        /// Seconds after midnight on the clock before the change; may be negative or beyond the day.
        let time: Int64
    }

    /// Seconds east of UTC.
    let standard: Int32
    let summer: Int32?
    let begins: Change?
    let ends: Change?

    init?(_ text: String) {
        var scanner = Scanner(rest: Array(text.utf8)[...])
        guard scanner.name(), let standard = scanner.time(hours: 24) else { return nil }
        self.standard = Int32(-standard)
        guard !scanner.rest.isEmpty else {
            (summer, begins, ends) = (nil, nil, nil)
            return
        }
        guard scanner.name() else { return nil }
        if scanner.rest.first == UInt8(ascii: ",") {
            summer = Int32(-standard + 3600)
        } else {
            guard let offset = scanner.time(hours: 24) else { return nil }
            summer = Int32(-offset)
        }
        guard let begins = scanner.change(), let ends = scanner.change(), scanner.rest.isEmpty else { return nil }
        (self.begins, self.ends) = (begins, ends)
    }

    func offset(at second: Int64) -> Int32 {
        guard let summer, let begins, let ends else { return standard }
        let year = Instant(seconds: second + Int64(standard)).utc.date.year
        let start = PosixZone.second(of: begins, in: year) - Int64(standard)
        let end = PosixZone.second(of: ends, in: year) - Int64(summer)
        let isSummer = start < end ? (start..<end).contains(second) : !(end..<start).contains(second)
        return isSummer ? summer : standard
    }

    /// Seconds since 1970 on the wall.
    static func second(of change: Change, in year: Int) -> Int64 {
        guard let january = CivilDate(year: year, month: 1, day: 1) else { return 0 }
        let day: Int
        switch change.day {
        case .ordinal(let index): day = january.daysSinceEpoch + index
        case .julian(let index):
            day = january.daysSinceEpoch + index - 1 + (CivilDate.isLeap(year) && index >= 60 ? 1 : 0)
        case .month(let month, let week, let weekday):
            guard let first = CivilDate(year: year, month: month, day: 1) else { return 0 }
            let ahead = (weekday - (first.weekday.rawValue + 1) % 7 + 7) % 7
            var inMonth = ahead + (week - 1) * 7
            while inMonth >= CivilDate.daysIn(month: month, of: year) { inMonth -= 7 }
            day = first.daysSinceEpoch + inMonth
        }
        return Int64(day) * 86_400 + change.time
    }

    private struct Scanner {
        var rest: ArraySlice<UInt8>

        /// Letters, or anything within < and >.
        mutating func name() -> Bool {
            if rest.first == UInt8(ascii: "<") {
                guard let end = rest.firstIndex(of: UInt8(ascii: ">")) else { return false }
                rest = rest[(end + 1)...]
                return true
            }
            let letters = rest.prefix { ($0 | 32) >= UInt8(ascii: "a") && ($0 | 32) <= UInt8(ascii: "z") }
            rest = rest.dropFirst(letters.count)
            return letters.count >= 3
        }

        /// [+-]hh[:mm[:ss]] in seconds.
        mutating func time(hours: Int) -> Int64? {
            let sign: Int64 = rest.first == UInt8(ascii: "-") ? -1 : 1
            if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
            guard let hour = number(), hour <= hours else { return nil }
            var total = hour * 3600
            for unit in [60, 1] where rest.first == UInt8(ascii: ":") {
                rest = rest.dropFirst()
                guard let part = number(), part < 60 else { return nil }
                total += part * unit
            }
            return sign * Int64(total)
        }

        mutating func change() -> Change? {
            guard take(",") else { return nil }
            let day: Change.Day
            if take("M") {
                guard let month = number(), take("."), let week = number(), take("."), let weekday = number(),
                    (1...12).contains(month), (1...5).contains(week), (0...6).contains(weekday)
                else { return nil }
                day = .month(month, week, weekday)
            } else if take("J") {
                guard let index = number(), (1...365).contains(index) else { return nil }
                day = .julian(index)
            } else {
                guard let index = number(), (0...365).contains(index) else { return nil }
                day = .ordinal(index)
            }
            guard take("/") else { return Change(day: day, time: 7200) }
            return time(hours: 167).map { Change(day: day, time: $0) }
        }

        private mutating func take(_ character: Character) -> Bool {
            guard rest.first == character.asciiValue else { return false }
            rest = rest.dropFirst()
            return true
        }

        private mutating func number() -> Int? {
            let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            guard (1...3).contains(digits.count) else { return nil }
            rest = rest.dropFirst(digits.count)
            return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
        }
    }
}
