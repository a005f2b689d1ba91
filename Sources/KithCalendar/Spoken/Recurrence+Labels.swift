package import KithModel

extension Recurrence {
    /// When a group meets in a few words of its language, "every Tuesday"; nil where there are no words for it.
    package func sentence(in labels: Labels) -> String? {
        // Where nobody has given any, English is better than nothing.
        guard !labels.isEnglish, labels.has(.everyWeekday) else { return sentence }
        guard count == nil, until == nil, months.isEmpty, monthDays.isEmpty, weekdays.count == 1, let day = weekdays.first
        else { return nil }
        let name = labels.weekday(day.weekday)
        switch (frequency, interval) {
        case (.weekly, 1) where positions.isEmpty: return labels.text(.everyWeekday, ["weekday": name])
        case (.weekly, 2) where positions.isEmpty && labels.has(.everySecondWeekday):
            return labels.text(.everySecondWeekday, ["weekday": name])
        case (.monthly, 1) where labels.has(.weekdayOfMonth):
            guard positions.count + (day.nth == nil ? 0 : 1) == 1, let nth = day.nth ?? positions.first,
                let which = Recurrence.ordinals[nth], labels.has(which)
            else { return nil }
            return labels.text(.weekdayOfMonth, ["which": labels.text(which), "weekday": name])
        default: return nil
        }
    }

    private static let ordinals: [Int: Label] = [1: .first, 2: .second, 3: .third, 4: .fourth, -1: .last]
}
