import KithModel
package import KithWire

/// What a decision changes, a line to a meeting.
package struct ChangeScreen {
    private let terminal: Terminal

    package init(_ terminal: Terminal) { self.terminal = terminal }

    private static let most = 12

    package func lines(_ changes: [MeetingChange], more: Bool, overlaps: [String] = [], dropped: [String] = []) -> [String] {
        guard !changes.isEmpty else { return ["Nothing changes in the meetings to come."] }
        var lines = changes.prefix(ChangeScreen.most).map { "  " + line($0) }
        let rest = changes.count - lines.count
        if more { lines.append("  and so on") } else if rest > 0 { lines.append("  and \(rest) more") }
        for name in overlaps {
            lines += terminal.wrap("\(Printable.line(name)) is on at the same time.", indent: "  ")
        }
        for name in dropped {
            lines += terminal.wrap("What was decided of \(Printable.line(name)) no longer holds.", indent: "  ")
        }
        return lines
    }

    private func line(_ change: MeetingChange) -> String {
        let title = change.title.map { " (\(Printable.line($0)))" } ?? ""
        let before = change.before.map(When.date) ?? ""
        let after = change.after.map(When.date) ?? ""
        switch change.what {
        case "gone": return "\(before)  will not take place\(title)"
        case "new": return "\(after)  takes place\(title)\(shifted(change))"
        case "moved":
            let zone = change.after.flatMap { $0.zone == change.before?.zone ? nil : " \(Printable.line($0.zone))" } ?? ""
            return "\(before)  moves to \(after)\(zone)\(title)\(shifted(change))"
        default:
            let details = [
                change.after?.minutes.map { "\($0) min" }, change.place.map { Printable.line($0) },
            ].compactMap(\.self).joined(separator: ", ")
            return "\(after)  \(details.isEmpty ? "changes" : details)\(title)"
        }
    }

    private func shifted(_ change: MeetingChange) -> String {
        change.after?.shifted == true ? "  (the clocks skip the planned time)" : ""
    }
}
