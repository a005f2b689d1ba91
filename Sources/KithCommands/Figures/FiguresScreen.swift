package import KithWire

/// Monthly figures, a table a month.
package struct FiguresScreen {
    static let withheld = "–"
    static let why = "is withheld, so that nobody can be worked out from it; it is not told why."

    private let terminal: Terminal

    package init(_ terminal: Terminal) { self.terminal = terminal }

    package func lines(_ list: FiguresList.Result) -> [String] {
        guard !list.figures.isEmpty else {
            return terminal.wrap(
                "No figures yet. They are worked out after the end of each month, of groups that agreed to share them.",
                indent: "")
        }
        var months: [String] = []
        for figure in list.figures where !months.contains(figure.month) { months.append(figure.month) }
        var lines = months.flatMap { month in
            var table = Table("\(month)", "PEOPLE", "WORKED OUT")
            for figure in list.figures where figure.month == month {
                table.add(figure.group ?? "all groups", figure.people ?? FiguresScreen.withheld, figure.since)
            }
            return table.lines(terminal) + [""]
        }
        lines += terminal.wrap("Bands, and only of people who agreed to be counted.", indent: "")
        if list.figures.contains(where: { $0.people == nil }) {
            lines += terminal.wrap(
                "\(FiguresScreen.withheld) \(FiguresScreen.why) No figure of fewer than \(list.minimum) people is shown.",
                indent: "")
        }
        return lines
    }
}
