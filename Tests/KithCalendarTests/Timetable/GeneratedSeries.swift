import KithCalendar
import KithModel

/// Random series of the kinds that groups have, near clock changes more often than not.
struct GeneratedSeries {
    private static let zones = [
        "Europe/Dublin", "Australia/Lord_Howe", "America/New_York", "Africa/Casablanca", "UTC",
    ].compactMap(ZoneDatabase().zone(named:))

    /// Some days before the clocks of one of the zones change, and any other days.
    static let beginnings = ["2026-03-05", "2026-03-24", "2026-04-01", "2026-09-28", "2026-10-20", "2026-10-29", "2026-12-20"]

    private static let times = [
        "00:00", "00:30", "01:00", "01:30", "01:45", "02:00", "02:15", "02:30", "03:00", "10:00", "18:30", "19:00", "23:30",
        "23:59",
    ]

    static func time(using random: inout SeededRandom) -> CivilTime {
        times.randomElement(using: &random).flatMap { CivilTime($0) } ?? .midnight
    }

    static func zone(using random: inout SeededRandom) -> Zone? { zones.randomElement(using: &random) }

    static func rule(from start: CivilDateTime, using random: inout SeededRandom) -> GeneratedRule {
        let kind = Int.random(in: 0..<100, using: &random)
        var rule = GeneratedRule(kind < 50 ? .weekly : kind < 90 ? .monthly : .daily, from: start)
        let weekday = Int.random(in: 0...6, using: &random)
        switch kind {
        case 0..<20: rule.days = [(0, weekday)]
        case 20..<25: break
        case 25..<40: (rule.interval, rule.days) = (2, [(0, weekday)])
        case 40..<50:
            (rule.interval, rule.days) = (Int.random(in: 1...3, using: &random), [(0, weekday), (0, (weekday + 2) % 7)])
            rule.weekStart = Int.random(in: 0...6, using: &random)
        case 50..<65: rule.days = [(Int.random(in: 1...4, using: &random), weekday)]
        case 65..<75: rule.days = [(-1, 4)]
        case 75..<82: rule.monthDays = [Int.random(in: 1...31, using: &random)]
        case 82..<86: rule.monthDays = [-1, 15]
        case 86..<90: rule.interval = 2
        default: rule.interval = Int.random(in: 1...4, using: &random)
        }
        if random.chance(20) { rule.months = (1...12).filter { _ in random.chance(70) } }
        if random.chance(15) {
            rule.count = Int.random(in: 1...30, using: &random)
        } else if random.chance(15) || kind >= 94 {
            rule.until = start.adding(minutes: Int.random(in: 10...200, using: &random) * 1440)
        }
        return rule
    }

    static func series(_ id: String, from start: CivilDateTime, using random: inout SeededRandom) -> ModelSeries? {
        guard let zone = zone(using: &random) else { return nil }
        let rule = random.chance(90) ? rule(from: start, using: &random) : nil
        let minutes = [nil, 60, 90, 120, 1440].randomElement(using: &random) ?? nil
        return ModelSeries(
            id: id, title: random.chance(30) ? id : nil, rule: rule, start: start, zone: zone, minutes: minutes,
            place: random.chance(50) ? "the hall" : nil)
    }
}
