/// A document as plain text, for a printer that knows nothing else or a mail: 72 columns, no form feed.
package struct TextPage {
    private static let width = 72
    private static let strips = 4
    private let document: PrintDocument
    private let isLarge: Bool

    package init(_ document: PrintDocument, isLarge: Bool = false) { (self.document, self.isLarge) = (document, isLarge) }

    package var text: String { lines.map { $0 + "\n" }.joined() }

    package var lines: [String] {
        var lines = heading(document.title, mark: "=")
        lines += document.subtitle.flatMap { wrap($0) }
        for section in document.sections { lines += self.section(section) }
        if let strips = document.strips { lines += self.strips(strips) }
        if !document.footer.isEmpty {
            lines += gap + [String(repeating: "-", count: TextPage.width)] + document.footer.flatMap { wrap($0) }
        }
        return lines.map { line in
            var line = line[...]
            while line.last == " " { line = line.dropLast() }
            return String(line)
        }
    }

    private var gap: [String] { isLarge ? ["", ""] : [""] }

    private func section(_ section: PrintSection) -> [String] {
        var lines = gap + (section.startsPage || isLarge ? [""] : [])
        if let heading = section.heading { lines += self.heading(heading, mark: "-") }
        for (number, block) in section.blocks.enumerated() {
            if number > 0 { lines += gap } else if isLarge, section.heading != nil { lines.append("") }
            lines += self.block(block)
        }
        return lines
    }

    private func block(_ block: PrintBlock) -> [String] {
        switch block {
        case .paragraph(let text), .lead(let text), .small(let text): wrap(text)
        case .list(let points): list(points) { _ in "- " }
        case .numbered(let points): list(points) { DisplayWidth.pad("\($0 + 1).", to: points.count > 9 ? 4 : 3) }
        case .facts(let points): facts(points)
        case .table(let table): TextTable(table, width: TextPage.width, isLarge: isLarge).lines
        case .lines(let label, let count):
            wrap(label) + (0..<count).flatMap { _ in ["", "", String(repeating: "_", count: TextPage.width)] }
        case .poles(let poles):
            separated(
                poles.map { TextWrap.hanging("- ", "\($0.from.text)  o----------o  \($0.to.text)", width: TextPage.width) })
        case .steps(let texts):
            // No line ends within a step, as long as a line takes it.
            TextWrap.lines(
                texts.map { "[ \($0.text) ]".replacing(" ", with: TextWrap.hard) }.joined(separator: " "), width: TextPage.width)
        case .boxes(let texts): separated(texts.map { TextWrap.hanging("[ ] ", $0.text, width: TextPage.width) })
        }
    }

    private func list(_ points: [PrintPoint], _ mark: (Int) -> String) -> [String] {
        let isWide = points.contains { $0.title != nil && !$0.texts.isEmpty }
        return separated(
            points.enumerated().map { number, point in
                let texts = ([point.title].compactMap(\.self) + point.texts).map(\.text).joined(separator: "\n")
                return TextWrap.hanging(mark(number), texts, width: TextPage.width)
            }, always: isWide)
    }

    private func facts(_ points: [PrintPoint]) -> [String] {
        let column = min(24, (points.compactMap { $0.title.map { DisplayWidth.of($0.text) } }.max() ?? 0) + 2)
        return separated(
            points.map { point in
                let title = TextWrap.lines(point.title?.text ?? "", width: column - 1)
                let texts = point.texts.flatMap { TextWrap.lines($0.text, width: TextPage.width - column) }
                return (0..<max(title.count, texts.count)).map { line in
                    DisplayWidth.pad(line < title.count ? title[line] : "", to: column) + (line < texts.count ? texts[line] : "")
                }
            })
    }

    /// Several entries, with white between them where there is room.
    private func separated(_ entries: [[String]], always: Bool = false) -> [String] {
        Array(entries.joined(separator: always || isLarge ? [""] : []))
    }

    private func strips(_ strips: PrintStrips) -> [String] {
        let rule = String(repeating: "- ", count: TextPage.width / 2)
        let strip = strips.lines.flatMap { wrap($0) } + [rule]
        return gap + wrap(strips.invitation) + [rule] + (0..<TextPage.strips).flatMap { _ in strip }
    }

    private func heading(_ text: PrintText, mark: String) -> [String] {
        let lines = TextWrap.lines(isLarge ? TextPage.spaced(text.text) : text.text, width: TextPage.width)
        return lines + [String(repeating: mark, count: lines.map(DisplayWidth.of).max() ?? 0)]
    }

    /// "A g e n d a", in scripts whose letters stand apart anyway.
    private static func spaced(_ text: String) -> String {
        let isApart = text.unicodeScalars.allSatisfy { $0.value < 0x530 || (0x2010...0x206f).contains($0.value) }
        guard isApart else { return text }
        let words = text.split(separator: " ").map { $0.map(String.init).joined(separator: "\u{a0}") }
        return words.joined(separator: " \u{a0}\u{a0}").replacing("\u{a0}", with: TextWrap.hard)
    }

    private func wrap(_ text: PrintText) -> [String] { TextWrap.lines(text.text, width: TextPage.width) }
}
