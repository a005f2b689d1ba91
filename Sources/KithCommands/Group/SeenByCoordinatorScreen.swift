package import KithWire

/// All that a coordinator sees of one group, shown to the group.
package enum SeenByCoordinatorScreen {
    package static func lines(_ seen: GroupSeenByCoordinator.Result, _ terminal: Terminal, when: When) -> [String] {
        let group = Printable.line(seen.standing.group)
        let status = Status.Result(groups: [seen.standing], next: nil, notices: [])
        var lines = ["This is all that a coordinator sees of \(group):", ""]
        lines += StatusScreen(terminal, when: when).lines(status)
        lines.append("")
        if seen.figures.isEmpty {
            lines.append("No figures.")
        } else {
            var table = Table("MONTH", "PEOPLE")
            for figure in seen.figures { table.add(figure.month, figure.people ?? FiguresScreen.withheld) }
            lines += table.lines(terminal)
            if seen.figures.contains(where: { $0.people == nil }) {
                lines += [""] + terminal.wrap("\(FiguresScreen.withheld) \(FiguresScreen.why)", indent: "")
            }
        }
        return lines
    }
}
