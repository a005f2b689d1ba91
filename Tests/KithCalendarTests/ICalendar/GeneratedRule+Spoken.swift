import KithModel

extension GeneratedRule {
    /// A rule of the kinds that groups speak of, on a given day and time.
    static func spoken(from start: CivilDateTime, using random: inout SeededRandom) -> GeneratedRule {
        var rule = GeneratedRule(using: &random)
        (rule.start, rule.interval, rule.count, rule.until) = (start, 1, nil, nil)
        (rule.days, rule.monthDays, rule.months, rule.positions, rule.weekStart) = ([], [], [], [], 0)
        let (weekday, date) = (start.date.weekday.rawValue, start.date)
        switch Int.random(in: 0..<100, using: &random) {
        case 0..<35:
            rule.frequency = .weekly
            rule.interval = [1, 1, 1, 2, 2, 3].randomElement(using: &random) ?? 1
            var days = [weekday]
            if random.chance(30) { days.append(Int.random(in: 0...6, using: &random)) }
            if random.chance(70) { rule.days = Set(days).sorted().map { (0, $0) } }
            if random.chance(20) { rule.weekStart = 6 }
        case 35..<70:
            rule.frequency = .monthly
            rule.interval = [1, 1, 1, 2, 3].randomElement(using: &random) ?? 1
            let nth = random.chance(25) ? -1 : min(4, (date.day - 1) / 7 + 1)
            switch Int.random(in: 0..<8, using: &random) {
            case 0: rule.monthDays = [date.day]
            case 1: rule.monthDays = [-1]
            case 2: rule.monthDays = [1, 15]
            case 3: rule.days = [(nth, weekday), (nth == 3 ? 1 : 3, weekday)]
            case 4: rule.days = [(nth, weekday), (-1, 4)]
            case 5: (rule.days, rule.positions) = ([(0, weekday)], [nth])
            case 6: (rule.days, rule.positions) = ((0...4).map { (0, $0) }, [-1])
            default: rule.days = [(nth, weekday)]
            }
        case 70..<85:
            rule.frequency = .daily
            rule.interval = [1, 1, 1, 2, 10].randomElement(using: &random) ?? 1
            if random.chance(20) { (rule.interval, rule.days) = (1, [(0, 5), (0, 6)]) }
        default:
            rule.frequency = .yearly
            rule.months = random.chance(80) ? [date.month] : [3, 10]
            switch Int.random(in: 0..<4, using: &random) {
            case 0: rule.days = [(-1, weekday)]
            case 1: rule.days = [(min(4, (date.day - 1) / 7 + 1), weekday)]
            case 2: (rule.months, rule.days) = ([], [])
            default: rule.monthDays = [min(date.day, 28)]
            }
        }
        if random.chance(20) {
            rule.count = Int.random(in: 1...60, using: &random)
        } else if random.chance(25) {
            let minutes = Int.random(in: 0...1_500_000, using: &random)
            rule.until = start.adding(minutes: random.chance(50) ? minutes : minutes / 1440 * 1440)
        }
        return rule
    }
}
