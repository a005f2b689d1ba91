/// Columns that line up; the last one takes what is left of the line.
///
/// Where they don't fit, the widest is cut, or first of all one that is known to matter least. Where they are heard and not
/// seen, a row is a sentence.
package struct Table {
    private var rows: [[String]]
    private let head: [String]

    /// The column that gives way first, down to a few characters.
    private let yielding: Int?
    /// What stands in the last column goes on below instead of being cut.
    private let wrapsLast: Bool

    private static let least = 6
    private static let leastLast = 24

    package init(_ head: String..., yielding: Int? = nil, wrapsLast: Bool = false) {
        (self.head, rows) = (head, [])
        (self.yielding, self.wrapsLast) = (yielding, wrapsLast)
    }

    package mutating func add(_ cells: String...) { rows.append(cells.map(Printable.line)) }

    /// A row as a sentence, each cell behind the word that it stands under: "from Mon 2026-12-21, until …".
    private var sentences: [String] {
        rows.map { cells in
            zip(head, cells).filter { !$1.isEmpty }.map { $0.isEmpty ? $1 : "\($0.lowercased()) \($1)" }
                .joined(separator: ", ") + "."
        }
    }

    package func lines(_ terminal: Terminal) -> [String] {
        if terminal.isSpoken { return sentences }
        let all = [head] + rows
        var widths = head.indices.map { column in all.map { DisplayWidth.of($0[column]) }.max() ?? 0 }
        let last = widths.count - 1
        // A column gives way until the line fits.
        while widths.reduce(0, +) + 2 * last > terminal.width {
            if let yielding, widths[yielding] > Table.least {
                widths[yielding] -= 1
            } else if wrapsLast, widths[last] > Table.leastLast {
                widths[last] -= 1
            } else if let widest = widths.max(), widest > Table.least, let column = widths.firstIndex(of: widest) {
                widths[column] -= 1
            } else {
                break
            }
        }
        return all.enumerated().flatMap { number, cells in
            var line = ""
            for (column, cell) in cells.dropLast().enumerated() {
                let shown = DisplayWidth.cut(cell, to: widths[column], mark: terminal.ellipsis)
                line += DisplayWidth.pad(shown, to: widths[column] + 2)
            }
            let ends =
                wrapsLast
                ? terminal.wrap(cells[last], indent: "", width: widths[last])
                : [DisplayWidth.cut(cells[last], to: widths[last], mark: terminal.ellipsis)]
            let below = String(repeating: " ", count: widths.dropLast().reduce(0) { $0 + $1 + 2 })
            return ends.enumerated().map { place, end in
                var line = (place == 0 ? line : below) + end
                while line.hasSuffix(" ") { line.removeLast() }
                return number == 0 ? terminal.bold(line) : line
            }
        }
    }
}
