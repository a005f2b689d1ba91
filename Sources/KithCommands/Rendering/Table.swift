/// Columns that line up; the last one takes what is left of the line.
package struct Table {
    private var rows: [[String]]
    private let head: [String]

    package init(_ head: String...) { (self.head, rows) = (head, []) }

    package mutating func add(_ cells: String...) { rows.append(cells.map(Printable.line)) }

    package func lines(_ terminal: Terminal) -> [String] {
        let all = [head] + rows
        var widths = head.indices.map { column in all.map { DisplayWidth.of($0[column]) }.max() ?? 0 }
        // The widest column gives way until the line fits.
        while widths.reduce(0, +) + 2 * (widths.count - 1) > terminal.width, let widest = widths.max(), widest > 6,
            let column = widths.firstIndex(of: widest)
        {
            widths[column] -= 1
        }
        return all.enumerated().map { number, cells in
            var line = ""
            for (column, cell) in cells.enumerated() {
                let shown = DisplayWidth.cut(cell, to: widths[column], mark: terminal.ellipsis)
                line += column == cells.count - 1 ? shown : DisplayWidth.pad(shown, to: widths[column] + 2)
            }
            while line.hasSuffix(" ") { line.removeLast() }
            return number == 0 ? terminal.bold(line) : line
        }
    }
}
