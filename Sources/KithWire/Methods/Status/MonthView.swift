import KithModel

/// Whether a group met in a month.
package struct MonthView: WireObject, Hashable {
    package var month: String
    package var met: String

    package init(month: String, met: String) { (self.month, self.met) = (month, met) }

    package static let fields = [
        Field("month", .public, "2026-10."),
        Field("met", .public, "'met', 'not_met' (every date was cancelled, or it was paused) or 'unknown'."),
    ]
}
