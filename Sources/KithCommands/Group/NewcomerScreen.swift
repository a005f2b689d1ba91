package import KithWire

/// A page for somebody who is new, as wide as paper.
package enum NewcomerScreen {
    private static let width = 78

    package static func lines(_ page: GroupNewcomer.Result, _ terminal: Terminal) -> [String] {
        let width = min(terminal.width, width)
        var lines = terminal.wrap("Welcome to \(page.group)", indent: "", width: width).map(terminal.bold)
        for (number, point) in page.points.enumerated() {
            let mark = "\(number + 1). "
            lines.append("")
            var title = terminal.wrap(point.title, indent: String(repeating: " ", count: mark.count), width: width)
            title[0] = mark + title[0].dropFirst(mark.count)
            lines += title.map(terminal.bold)
            lines += terminal.wrap(point.text, indent: String(repeating: " ", count: mark.count), width: width)
        }
        return lines
    }
}
