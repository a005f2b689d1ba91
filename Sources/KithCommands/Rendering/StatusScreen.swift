import KithModel
package import KithWire

/// How groups are standing, a line a group, and under it what wants a look.
package struct StatusScreen {
    private let terminal: Terminal
    private let when: When

    /// A longer handle has a line to itself: cut, it could not be typed.
    private static let widest = 22

    package init(_ terminal: Terminal, when: When) { (self.terminal, self.when) = (terminal, when) }

    package func lines(_ status: Status.Result) -> [String] {
        var lines: [String] = []
        let longest = status.groups.map { DisplayWidth.of($0.group) }.max() ?? 0
        let column = min(max(longest, 5), StatusScreen.widest)
        for standing in status.groups { lines += self.lines(standing, column: column) }
        if status.groups.isEmpty { lines.append("No groups yet. kith group create NAME --zone Europe/Dublin") }
        for notice in status.notices { lines += terminal.wrap("! \(notice)", indent: "") }
        return lines
    }

    private func lines(_ standing: Standing, column: Int) -> [String] {
        let name = Printable.line(standing.group)
        let isLong = DisplayWidth.of(name) > column
        let head = terminal.bold(DisplayWidth.pad(name, to: column)) + "  "
        var parts = [what(standing)]
        if standing.next != nil, let staffed = standing.staffed {
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
    }

    private func what(_ standing: Standing) -> String {
        switch standing.state {
        case "paused": return "paused"
        case "closed": return "closed well"
        default: break
        }
        guard let time = standing.next else { return "nothing planned" }
        return standing.open ? "open now, since \(When.date(time))" : when.text(time)
    }

    private func lines(_ attention: Attention) -> [String] {
        let mark = "  ! "
        var lines = terminal.wrap(attention.text, indent: String(repeating: " ", count: mark.count), width: terminal.width)
        lines[0] = terminal.marked(mark + lines[0].dropFirst(mark.count))
        if let remedy = attention.remedy { lines.append(terminal.quiet("    \(Printable.line(remedy))")) }
        return lines
    }
}
