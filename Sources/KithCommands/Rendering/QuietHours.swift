import KithModel

/// Quiet hours as they are typed: "21:00-08:00", "21-8", "22:30 - 7:15".
package struct QuietHours: Hashable, Sendable {
    package let from: String
    package let until: String

    package static let example = "21:00-08:00"
    /// The same time twice.
    package static let none = QuietHours(from: "00:00", until: "00:00")

    private init(from: String, until: String) { (self.from, self.until) = (from, until) }

    /// Nil where it is not two times of day.
    package init?(_ text: String) {
        let parts = text.replacing("–", with: "-").split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, let from = QuietHours.time(parts[0]), let until = QuietHours.time(parts[1]) else { return nil }
        self.init(from: from.description, until: until.description)
    }

    private static func time(_ text: Substring) -> CivilTime? {
        let parts = Asking.trimmed(String(text)).split(separator: ":", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), let hour = parts.first,
            (1...2).contains(hour.count), parts.count == 1 || parts[1].count == 2
        else { return nil }
        let numbers = parts.compactMap { part in part.utf8.allSatisfy { (48...57).contains($0) } ? Int(part) : nil }
        guard numbers.count == parts.count else { return nil }
        return CivilTime(hour: numbers[0], minute: numbers.count == 2 ? numbers[1] : 0)
    }
}
