package import KithWire

/// A recovery model as a page for the table at a meeting.
package struct ModelPaper {
    private let shown: ModelShow.Result

    package init(_ shown: ModelShow.Result) { self.shown = shown }

    package var document: PrintDocument {
        let model = shown.model
        let subtitle = model.summary.map { [PrintText($0)] } ?? []
        let sections =
            dimensions + stages + poles + pairs
            + section("To talk about, or to pass over", shown.questions.map { PrintPoint(nil, [PrintText($0)]) })
            + principles
        let licence = model.licence.map { " (\($0))" } ?? ""
        let remark =
            model.information
            ? "This is something to know. Nobody is asked about it."
            : "Nobody has to answer any of this, or to find themselves in it."
        return PrintDocument(
            .model, language: model.language, title: PrintText(model.title), subtitle: subtitle, sections: sections,
            footer: [PrintText(remark), PrintText("From: \(model.source)\(licence)")])
    }

    private func section(_ heading: String?, _ points: [PrintPoint], numbered: Bool = false) -> [PrintSection] {
        guard !points.isEmpty else { return [] }
        let block: PrintBlock = numbered ? .numbered(points) : .list(points)
        return [heading.map { PrintSection(PrintText($0), [block]) } ?? PrintSection([block])]
    }

    private func points(_ pieces: [ModelPiece]) -> [PrintPoint] {
        pieces.map { piece in
            let parts = (piece.parts ?? []).map { part in PrintText(part.text.map { "\(part.title): \($0)" } ?? part.title) }
            let texts = [piece.text].compactMap { $0.map { PrintText($0) } } + parts
            return PrintPoint(PrintText(piece.title), texts + [piece.question].compactMap { $0.map { PrintText($0) } })
        }
    }

    private var dimensions: [PrintSection] {
        let headings = shown.dimensions.map(\.section).reduce(into: [String?]()) { if !$0.contains($1) { $0.append($1) } }
        return headings.flatMap { heading in section(heading, points(shown.dimensions.filter { $0.section == heading })) }
    }

    private var stages: [PrintSection] {
        guard !shown.stages.isEmpty else { return [] }
        var first = 1
        let titles = shown.stages.map { stage in
            guard let rungs = stage.rungs else { return PrintText(stage.title) }
            defer { first += rungs }
            return PrintText("\(rungs == 1 ? "\(first)" : "\(first)-\(first + rungs - 1)") \(stage.title)")
        }
        let hasWords = shown.stages.contains { $0.text != nil || $0.question != nil }
        return [PrintSection([.steps(titles)] + (hasWords ? [.list(points(shown.stages))] : []))]
    }

    private var poles: [PrintSection] {
        guard !shown.lines.isEmpty else { return [] }
        let words = shown.lines.filter { $0.text != nil || $0.question != nil }.map { line in
            PrintPoint(
                PrintText("\(line.from) – \(line.to)"), [line.text, line.question].compactMap { $0.map { PrintText($0) } })
        }
        let picture = PrintBlock.poles(shown.lines.map { PrintPole(PrintText($0.from), PrintText($0.to)) })
        return [PrintSection([picture] + (words.isEmpty ? [] : [.list(words)]))]
    }

    private var pairs: [PrintSection] {
        guard !shown.pairs.isEmpty else { return [] }
        let headings = shown.pairs.map(\.section).reduce(into: [String?]()) { if !$0.contains($1) { $0.append($1) } }
        let columns = shown.columns ?? ["", ""]
        return headings.map { heading in
            let rows = shown.pairs.filter { $0.section == heading }.map { pair in
                [
                    PrintTable.Cell([PrintText(pair.left)]), PrintTable.Cell([PrintText(pair.opposites ? "↔" : "")]),
                    PrintTable.Cell([PrintText(pair.right)]),
                ]
            }
            let table = PrintTable(
                PrintText(heading ?? shown.model.title), isCaptionHeard: true,
                [
                    PrintTable.Column(PrintText(columns[0])), PrintTable.Column("", isNarrow: true),
                    PrintTable.Column(PrintText(columns[1])),
                ], rows: rows)
            let isSigned = shown.pairs.contains { $0.section == heading && $0.opposites }
            let blocks: [PrintBlock] = [.table(table)] + (isSigned ? [.small("↔ stands between those that are contraries.")] : [])
            return heading.map { PrintSection(PrintText($0), blocks) } ?? PrintSection(blocks)
        }
    }

    private var principles: [PrintSection] { section(nil, points(shown.principles), numbered: true) }
}
