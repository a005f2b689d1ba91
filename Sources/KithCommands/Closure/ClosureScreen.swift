import KithModel
import KithWire

/// The days of a closure in words.
enum ClosureScreen {
    static func day(_ text: String) -> String {
        CivilDate(text).map { "\($0.weekday.abbreviation) \($0)" } ?? Printable.line(text)
    }

    static func days(_ closure: ClosureView) -> String {
        let days = closure.from == closure.until ? day(closure.from) : "\(day(closure.from)) to \(day(closure.until))"
        let reason = closure.reason.map { ", \(Printable.line($0))" } ?? ""
        return "\(closure.group.map { Printable.line($0) } ?? "Every group"): \(days)\(reason)"
    }
}
