/// A table in plain text: columns that line up, words that wrap within them, lines to write on.
struct TextTable {
    private static let gap = 2
    private static let least = 6
    let table: PrintTable
    let width: Int
    let isLarge: Bool

    init(_ table: PrintTable, width: Int, isLarge: Bool) { (self.table, self.width, self.isLarge) = (table, width, isLarge) }

    var lines: [String] {
        let widths = widths
        let heads = row(table.columns.enumerated().map { TextWrap.lines($1.title.text, width: widths[$0]) }, widths)
        let rule = widths.map { String(repeating: "-", count: $0) }.joined(separator: "  ")
        let rows = table.rows.map { cells in
            let contents = cells.enumerated().map { content($1, width: widths[$0]) }
            let height = contents.map(\.count).max() ?? 0
            // What is to be written on stands on the ground of its row.
            let grounded = cells.enumerated().map { number, cell in
                cell.blanks > 0
                    ? Array(repeating: "", count: height - contents[number].count) + contents[number] : contents[number]
            }
            return row(grounded, widths)
        }
        let caption = table.isCaptionHeard ? [] : TextWrap.lines(table.caption.text, width: width) + [""]
        let isOpen = isLarge || table.rows.contains { $0.contains { $0.aside != nil } } || table.isForWriting
        return caption + heads + [rule] + rows.joined(separator: isOpen ? [""] : [])
    }

    private func content(_ cell: PrintTable.Cell, width: Int) -> [String] {
        let texts = cell.texts.flatMap { TextWrap.lines($0.text, width: width) }
        let aside = cell.aside.map { TextWrap.lines($0.text, width: width) } ?? []
        let boxes = cell.boxes.flatMap { TextWrap.hanging("[ ] ", $0.text, width: width) }
        let line = String(repeating: "_", count: width)
        return texts + aside + boxes + (0..<cell.blanks).flatMap { _ in isLarge ? ["", "", line] : ["", line] }
    }

    private func row(_ cells: [[String]], _ widths: [Int]) -> [String] {
        (0..<(cells.map(\.count).max() ?? 0)).map { line in
            cells.enumerated().map { number, cell in
                DisplayWidth.pad(line < cell.count ? cell[line] : "", to: widths[number])
            }.joined(separator: "  ")
        }
    }

    /// Narrow columns take what they need, the others share the rest.
    private var widths: [Int] {
        let room = width - TextTable.gap * (table.columns.count - 1)
        let wide = table.columns.filter { !$0.isNarrow }.count
        var shares = table.columns.reduce(0) { $0 + ($1.isNarrow ? 0 : $1.share) }
        let most = max(TextTable.least, (room - wide * TextTable.least) / max(1, table.columns.count - wide))
        var widths = table.columns.indices.map { number in
            table.columns[number].isNarrow ? min(most, natural(number)) : 0
        }
        var left = max(wide * TextTable.least, room - widths.reduce(0, +))
        for number in widths.indices where !table.columns[number].isNarrow {
            widths[number] = left * table.columns[number].share / shares
            left -= widths[number]
            shares -= table.columns[number].share
        }
        return widths
    }

    private func natural(_ column: Int) -> Int {
        let cells = table.rows.flatMap { row in
            row[column].texts.flatMap { $0.text.split(separator: "\n") } + row[column].boxes.map { "[ ] \($0.text)" }
        }
        return ([table.columns[column].title.text[...]] + cells).map { DisplayWidth.of(String($0)) }.max() ?? 0
    }
}
