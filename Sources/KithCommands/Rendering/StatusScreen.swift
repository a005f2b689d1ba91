import KithModel
package import KithWire

/// How groups are standing, a line a group, and under it what wants a look.
package struct StatusScreen {
    private let terminal: Terminal
    private let when: When

    /// A longer handle has a line to itself: cut, it could not be typed.
    private static let widest = 22

    package init(_ terminal: Terminal, when: When) { (self.terminal, self.when) = (terminal, when) }

    /// - Parameter mayCreate: whoever looks could set up the first group.
    package func lines(_ status: Status.Result, mayCreate: Bool = true) -> [String] {
        var lines: [String] = []
        let longest = status.groups.map { DisplayWidth.of($0.group) }.max() ?? 0
        let column = min(max(longest, 5), StatusScreen.widest)
        for standing in status.groups { lines += self.lines(standing, column: column) }
        if status.groups.isEmpty {
            lines.append(
                mayCreate
                    ? "No groups yet. kith group create NAME --zone Europe/Dublin"
                    : "None of your groups is open. To see a closed one: kith status GROUP")
        }
        for notice in status.notices { lines += terminal.wrap("! \(notice)", indent: "") }
        return lines
    }

    private func lines(_ standing: Standing, column: Int) -> [String] {
        let name = Printable.line(standing.group)
        let isLong = DisplayWidth.of(name) > column
        let head = terminal.bold(DisplayWidth.pad(name, to: column)) + "  "
        var parts = standing.months.map { outline(standing, $0) } ?? [what(standing)]
        let isResting = ["paused", "closed"].contains(standing.state)
        if standing.next != nil || (standing.months != nil && !isResting), let staffed = standing.staffed {
            parts.append(staffed ? "facilitator: yes" : "facilitator: open")
        }
        var lines: [String] = []
        var line = ""
        if let time = standing.next, let here = when.here(time) { parts.insert("(\(here))", at: 1) }
        for part in parts {
            let joined = line.isEmpty ? part : line + "  " + part
            if !line.isEmpty, column + 2 + DisplayWidth.of(joined) > terminal.width {
                lines.append(line)
                line = part
            } else {
                line = joined
            }
        }
        lines.append(line)
        let indent = String(repeating: " ", count: column + 2)
        return (isLong ? [terminal.bold(name)] : [])
            + lines.enumerated().map { ($0 == 0 && !isLong ? head : indent) + $1 }
            + standing.attention.flatMap(self.lines)
            + (standing.contact.map { terminal.wrap("reach it: \($0)", indent: "    ") } ?? [])
    }

    /// What a coordinator gets in place of dates.
    private func outline(_ standing: Standing, _ months: [MonthView]) -> [String] {
        let met = MonthWords.line(months)
        let known = met.isEmpty ? [] : [met]
        switch standing.state {
        case "paused": return ["paused"] + known
        case "closed": return ["closed well"]
        default: return known.isEmpty ? ["nothing known yet"] : known
        }
    }

    private func what(_ standing: Standing) -> String {
        switch standing.state {
        case "paused": return "paused"
        case "closed": return "closed well"
        default: break
        }
        guard let time = standing.next else { return "nothing planned" }
        guard standing.open == true else { return when.text(time) }
        return "open now, \(when.isAhead(time) ? "planned for" : "since") \(When.date(time))"
    }

    private func lines(_ attention: Attention) -> [String] {
        let mark = "  ! "
        var lines = terminal.wrap(
            attention.text ?? AttentionWords.text(attention.code), indent: String(repeating: " ", count: mark.count),
            width: terminal.width)
        lines[0] = terminal.marked(mark + lines[0].dropFirst(mark.count))
        if let remedy = attention.remedy { lines.append(terminal.quiet("    \(Printable.line(remedy))")) }
        return lines
    }
}
