/// A length on the wall clock: 90 minutes, three hours, two days, a week. Days are days of the calendar, so no clock
/// change shortens them.
package struct CivilSpan: Hashable, Sendable {
    package enum Unit: String, Sendable, CaseIterable {
        case minutes = "m"
        case hours = "h"
        case days = "d"
        case weeks = "w"

        var minutes: Int {
            switch self {
            case .minutes: 1
            case .hours: 60
            case .days: 1440
            case .weeks: 10_080
            }
        }
    }

    package let count: Int
    package let unit: Unit

    /// From `90m`, `3h`, `2d` or `1w`: 1 to 9 999 of a unit, and no more than ten years. Nil for anything else.
    package init?(_ text: String) {
        guard let unit = text.last.flatMap({ Unit(rawValue: String($0)) }), (2...5).contains(text.utf8.count),
            text.utf8.dropLast().allSatisfy({ (48...57).contains($0) }), let count = Int(text.dropLast()), count > 0,
            count * unit.minutes <= 3660 * 1440
        else { return nil }
        (self.count, self.unit) = (count, unit)
    }

    package var minutes: Int { count * unit.minutes }
}

extension CivilSpan: CustomStringConvertible {
    package var description: String { "\(count)\(unit.rawValue)" }
}
