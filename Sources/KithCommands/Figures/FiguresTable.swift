package import KithWire

/// Figures for a spreadsheet.
package enum FiguresTable {
    package static func csv(_ list: FiguresList.Result) -> String {
        CSV.text(
            [["month", "group", "people", "since"]]
                + list.figures.map { [$0.month, $0.group ?? "all groups", band($0.people ?? "withheld"), $0.since] })
    }

    /// "5-10" would be read as a day in May or October.
    private static func band(_ text: String) -> String {
        let ends = text.split(separator: "-", omittingEmptySubsequences: false)
        let isBand = ends.count == 2 && ends.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { 0x30...0x39 ~= $0 } }
        return isBand ? "\(ends[0]) to \(ends[1])" : text
    }
}
