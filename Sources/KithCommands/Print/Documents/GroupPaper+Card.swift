import KithModel
package import KithWire

extension GroupPaper {
    /// What to do when it gets hard, for the facilitators alone.
    package func card(preface: String, parts: [CardPart], resources: [ResourceView]) -> PrintDocument {
        let english = labels.isEnglish ? nil : "en"
        let situations = parts.map { part in
            PrintSection(
                GroupPaper.situations[part.situation].map { labels.print($0) } ?? PrintText(part.title),
                blocks(part.text, language: part.isOwn ? nil : english))
        }
        // Where nothing is written down yet, there is room to: whoever takes the card in hand needs a number.
        let numbers: [PrintBlock] =
            resources.isEmpty
            ? [.lines(labels.print(.emergency), count: 1), .lines(labels.print(.crisisLine), count: 2)]
            : [.list(resources.map(entry))]
        let support = [PrintSection(labels.print(.supportBeyond), numbers)]
        return document(
            .card, labels.print(.card), subtitle: [name],
            [PrintSection([.paragraph(PrintText(preface, language: english))])] + situations + support,
            footer: [labels.print(.noNamesOnIt)])
    }

    /// Lines that begin with a dash are points of a list, others stand for themselves.
    private func blocks(_ text: String, language: String?) -> [PrintBlock] {
        var blocks: [PrintBlock] = []
        for line in text.split(separator: "\n").map(String.init) {
            guard line.hasPrefix("- ") else {
                blocks.append(.paragraph(PrintText(line, language: language)))
                continue
            }
            let point = PrintPoint(nil, [PrintText(String(line.dropFirst(2)), language: language)])
            if case .list(let points)? = blocks.last {
                blocks[blocks.count - 1] = .list(points + [point])
            } else {
                blocks.append(.list([point]))
            }
        }
        return blocks
    }

    private static let situations: [String: Label] = [
        "conflict": .conflict, "neglect": .neglect, "abuse": .abuse, "danger": .danger,
    ]
}
