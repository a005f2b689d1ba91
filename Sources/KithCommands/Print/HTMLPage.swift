/// A document as one file for a browser: nothing is fetched and nothing runs.
package struct HTMLPage {
    private let document: PrintDocument
    private let isLarge: Bool

    package init(_ document: PrintDocument, isLarge: Bool = false) { (self.document, self.isLarge) = (document, isLarge) }

    package var text: String {
        let direction = TextDirection(document.language).rawValue
        let language = HTMLText.escaped(document.language)
        return """
            <!DOCTYPE html>
            <html lang="\(language)" dir="\(direction)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="referrer" content="no-referrer">
            <title>\(HTMLText.escaped(document.title.text))</title>
            <style>
            \(HTMLStyle.text(document, isLarge: isLarge))
            </style>
            </head>
            <body class="\(document.kind.rawValue)">
            <header>
            <h1>\(HTMLText.inline(document.title))</h1>
            \(document.subtitle.map { "<p>\(HTMLText.inline($0))</p>\n" }.joined())</header>
            <main>
            \(document.sections.map(section).joined())</main>
            \(strips)\(footer)</body>
            </html>

            """
    }

    private func section(_ section: PrintSection) -> String {
        let heading = section.heading.map { "<h2>\(HTMLText.inline($0))</h2>\n" } ?? ""
        let page = section.startsPage ? " class=\"page\"" : ""
        return "<section\(page)>\n\(heading)\(section.blocks.map(block).joined())</section>\n"
    }

    private func block(_ block: PrintBlock) -> String {
        switch block {
        case .paragraph(let text): "<p>\(HTMLText.inline(text))</p>\n"
        case .lead(let text): "<p class=\"lead\">\(HTMLText.inline(text))</p>\n"
        case .small(let text): "<p class=\"small\">\(HTMLText.inline(text))</p>\n"
        case .list(let points): list("ul", points)
        case .numbered(let points): list("ol", points)
        case .facts(let points): facts(points)
        case .table(let table): self.table(table)
        case .lines(let label, let count): lines(label, count)
        case .boxes(let texts): boxes(texts)
        case .poles(let poles): self.poles(poles)
        case .steps(let texts): steps(texts)
        }
    }

    private func list(_ name: String, _ points: [PrintPoint]) -> String {
        let items = points.map { point in
            let title = point.title.map { "<strong>\(HTMLText.inline($0))</strong>" } ?? ""
            let texts = point.texts.map { "<p>\(HTMLText.inline($0))</p>" }.joined()
            return "<li>\(title)\(texts)</li>\n"
        }
        return "<\(name)>\n\(items.joined())</\(name)>\n"
    }

    private func facts(_ points: [PrintPoint]) -> String {
        let items = points.map { point in
            let texts = point.texts.map { "<dd>\(HTMLText.inline($0))</dd>" }.joined()
            return "<div><dt>\(point.title.map(HTMLText.inline) ?? "")</dt>\(texts)</div>\n"
        }
        return "<dl>\n\(items.joined())</dl>\n"
    }

    private func lines(_ label: PrintText, _ count: Int) -> String {
        let lines = String(repeating: "<div class=\"line\"></div>", count: count)
        return "<p class=\"label\">\(HTMLText.inline(label))</p>\n<div class=\"lines\" aria-hidden=\"true\">\(lines)</div>\n"
    }

    private static let box = "<span class=\"box\" aria-hidden=\"true\"></span>"

    private func boxes(_ texts: [PrintText]) -> String {
        let items = texts.map { "<li>\(HTMLPage.box)\(HTMLText.inline($0))</li>\n" }
        return "<ul class=\"boxes\">\n\(items.joined())</ul>\n"
    }

    private func poles(_ poles: [PrintPole]) -> String {
        let items = poles.map { pole in
            """
            <li><span>\(HTMLText.inline(pole.from))</span><span class="rule" aria-hidden="true"></span>\
            <span>\(HTMLText.inline(pole.to))</span></li>

            """
        }
        return "<ul class=\"poles\">\n\(items.joined())</ul>\n"
    }

    private func steps(_ texts: [PrintText]) -> String {
        "<ol class=\"steps\">\n\(texts.map { "<li>\(HTMLText.inline($0))</li>\n" }.joined())</ol>\n"
    }

    private var footer: String {
        guard !document.footer.isEmpty else { return "" }
        return "<footer>\n\(document.footer.map { "<p>\(HTMLText.inline($0))</p>\n" }.joined())</footer>\n"
    }

    /// Read out once, however often they are there.
    private var strips: String {
        guard let strips = document.strips else { return "" }
        let lines = strips.lines.enumerated().map { number, line in
            "<p>\(number == 0 ? "<strong>\(HTMLText.inline(line))</strong>" : HTMLText.inline(line))</p>"
        }
        let all = (0..<strips.count(isLarge: isLarge)).map { number in
            "<div class=\"strip\"\(number == 0 ? "" : " aria-hidden=\"true\"")>\(lines.joined())</div>\n"
        }
        return """
            <aside>
            <p class="small">\(HTMLText.inline(strips.invitation))</p>
            <div class="strips">
            \(all.joined())</div>
            </aside>

            """
    }
}

extension HTMLPage {
    private func table(_ table: PrintTable) -> String {
        let name = HTMLText.escaped(table.caption.text)
        let heads = table.columns.map { column in
            "<th scope=\"col\"\(column.isNarrow ? " class=\"narrow\"" : "")>\(HTMLText.inline(column.title))</th>"
        }
        let rows = table.rows.map { row in
            let cells = row.enumerated().map { number, cell in
                self.cell(cell, table.columns[number], isHead: number == table.head)
            }
            return "<tr>\(cells.joined())</tr>\n"
        }
        return """
            <div class="wide" role="region" aria-label="\(name)" tabindex="0">
            <table\(table.isForWriting ? " class=\"writing\"" : "")>
            <caption\(table.isCaptionHeard ? " class=\"heard\"" : "")>\(HTMLText.inline(table.caption))</caption>
            \(shares(table.columns))<thead><tr>\(heads.joined())</tr></thead>
            <tbody>
            \(rows.joined())</tbody>
            </table>
            </div>

            """
    }

    /// Only where columns differ, and none takes what it needs.
    private func shares(_ columns: [PrintTable.Column]) -> String {
        let all = columns.reduce(0) { $0 + $1.share }
        guard all > columns.count, !columns.contains(where: \.isNarrow) else { return "" }
        return "<colgroup>\(columns.map { "<col style=\"width: \(100 * $0.share / all)%\">" }.joined())</colgroup>\n"
    }

    private func cell(_ cell: PrintTable.Cell, _ column: PrintTable.Column, isHead: Bool) -> String {
        let texts = cell.texts.map { "<div>\(HTMLText.inline($0))</div>" }.joined()
        let aside = cell.aside.map { "<div class=\"aside\">\(HTMLText.inline($0))</div>" } ?? ""
        let boxes = cell.boxes.map { "<div class=\"tick\">\(HTMLPage.box)\(HTMLText.inline($0))</div>" }.joined()
        let blanks = String(repeating: "<div class=\"line\"></div>", count: max(0, cell.blanks - 1))
        let narrow = column.isNarrow ? " class=\"narrow\"" : ""
        return isHead
            ? "<th scope=\"row\"\(narrow)>\(texts)\(aside)\(boxes)\(blanks)</th>"
            : "<td\(narrow)>\(texts)\(aside)\(boxes)\(blanks)</td>"
    }
}
