import KithModel

/// A random rule as its bare parts, from which text and brute force are made, each on its own.
struct GeneratedRule: Sendable {
    enum Frequency: String, CaseIterable {
        case daily = "DAILY"
        case weekly = "WEEKLY"
        case monthly = "MONTHLY"
        case yearly = "YEARLY"
    }

    var frequency: Frequency
    var start: CivilDateTime
    var interval = 1
    var count: Int?
    var until: CivilDateTime?
    /// Ordinal (0: none) and days after Monday.
    var days: [(nth: Int, weekday: Int)] = []
    var monthDays: [Int] = []
    var months: [Int] = []
    var positions: [Int] = []
    /// Days after Monday.
    var weekStart = 0

    /// Dates are compared up to here.
    var end: CivilDateTime {
        let days: Int =
            switch frequency {
            case .daily: 400
            case .weekly: 700
            case .monthly: 1500
            case .yearly: 3300
            }
        return CivilDateTime(date: start.date.adding(days: days), time: .midnight)
    }

    /// With nothing but a frequency: each part is then said by itself.
    init(_ frequency: Frequency, from start: CivilDateTime) { (self.frequency, self.start) = (frequency, start) }

    init(using random: inout SeededRandom) {
        frequency = Frequency.allCases.randomElement(using: &random) ?? .daily
        let date = CivilDate(daysSinceEpoch: Int.random(in: 9_000...20_800, using: &random))
        start = CivilDateTime(date: date, time: .midnight).adding(minutes: Int.random(in: 0..<1440, using: &random))
        if random.chance(50) { interval = Int.random(in: 1...(random.chance(10) ? 30 : 5), using: &random) }
        func some(_ most: Int, _ make: (inout SeededRandom) -> Int) -> [Int] {
            var made: [Int] = []
            for _ in 0..<Int.random(in: 1...most, using: &random) {
                let one = make(&random)
                if !made.contains(one) { made.append(one) }
            }
            return made
        }
        func signed(_ range: ClosedRange<Int>, _ random: inout SeededRandom) -> Int {
            Int.random(in: range, using: &random) * (random.chance(35) ? -1 : 1)
        }
        if random.chance(30) { months = some(4) { Int.random(in: 1...12, using: &$0) } }
        if frequency != .weekly, random.chance(35) { monthDays = some(4) { signed(1...31, &$0) } }
        if random.chance(55) {
            let isNumbered = (frequency == .monthly || frequency == .yearly) && random.chance(60)
            let most = frequency == .monthly || !months.isEmpty ? 5 : 53
            let isMixed = random.chance(10)
            for weekday in some(4, { Int.random(in: 0...6, using: &$0) }) {
                let nth = isNumbered && !(isMixed && random.chance(50)) ? signed(1...most, &random) : 0
                days.append((nth, weekday))
            }
        }
        if random.chance(25), !(months.isEmpty && monthDays.isEmpty && days.isEmpty) {
            positions = some(3) { signed(1...($0.chance(70) ? 4 : 40), &$0) }
        }
        if random.chance(60) { weekStart = Int.random(in: 0...6, using: &random) }
        if random.chance(20) {
            count = Int.random(in: 1...40, using: &random)
        } else if random.chance(20) {
            // Often at the very time of day of the start, where an end counts or does not.
            let minutes = Int.random(in: 0...2_000_000, using: &random)
            until = start.adding(minutes: random.chance(50) ? minutes : minutes / 1440 * 1440)
        }
    }

    var text: String {
        func list(_ name: String, _ values: [String]) -> String {
            values.isEmpty ? "" : ";\(name)=\(values.joined(separator: ","))"
        }
        let codes = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
        let end = until.map { ";UNTIL=\($0.description.filter { $0 != "-" && $0 != ":" })00" } ?? count.map { ";COUNT=\($0)" }
        return "FREQ=\(frequency.rawValue);INTERVAL=\(interval)" + list("BYMONTH", months.map(String.init))
            + list("BYMONTHDAY", monthDays.map(String.init))
            + list("BYDAY", days.map { ($0.nth == 0 ? "" : "\($0.nth)") + codes[$0.weekday] })
            + list("BYSETPOS", positions.map(String.init)) + (end ?? "") + ";WKST=\(codes[weekStart])"
    }
}
