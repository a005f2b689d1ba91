package import KithWire

/// Whether a group met, month by month: no dates, no figures.
package enum MonthWords {
    /// "met Sep Oct; did not meet Aug; Nov not known", the months of each in the order of the calendar.
    package static func line(_ months: [MonthView]) -> String {
        let ordered = months.sorted { $0.month < $1.month }
        if let first = ordered.first, let last = ordered.last, ordered.allSatisfy({ $0.met == "unknown" }) {
            return "nothing known " + (ordered.count == 1 ? "of \(full(first))" : "from \(full(first)) to \(full(last))")
        }
        func names(_ met: String) -> String {
            ordered.filter { $0.met == met }.map { name($0.month) }.joined(separator: " ")
        }
        let unknown = ordered.filter { $0.met != "met" && $0.met != "not_met" }.map { name($0.month) }.joined(separator: " ")
        let parts = [("met ", names("met"), ""), ("did not meet ", names("not_met"), ""), ("", unknown, " not known")]
        return parts.filter { !$0.1.isEmpty }.map { $0.0 + $0.1 + $0.2 }.joined(separator: "; ")
    }

    private static func full(_ month: MonthView) -> String {
        guard let number = Int(month.month.suffix(2)), fullNames.indices.contains(number - 1) else {
            return Printable.line(month.month)
        }
        return fullNames[number - 1]
    }

    private static func name(_ month: String) -> String {
        guard let number = Int(month.suffix(2)), names.indices.contains(number - 1) else { return Printable.line(month) }
        return names[number - 1]
    }

    private static let fullNames = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
    private static let names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
}
