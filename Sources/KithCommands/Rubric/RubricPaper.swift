package import KithWire

/// A rubric on paper: to be filled in with a pen, or to be read.
package struct RubricPaper {
    private let shown: RubricShow.Result

    package init(_ shown: RubricShow.Result) { self.shown = shown }

    package var document: PrintDocument {
        let rubric = shown.rubric
        let licence = rubric.licence.map { " (\($0))" } ?? ""
        let isHandout = rubric.purpose == "handout"
        let remarks = isHandout ? [] : [PrintText("Leave out what you like. Put no name on it.")]
        return PrintDocument(
            .rubric, language: rubric.language, title: PrintText(rubric.title),
            subtitle: [rubric.summary].compactMap { $0.map { PrintText($0) } } + remarks,
            sections: isHandout ? [PrintSection([.list(points)])] : sections,
            footer: [PrintText("From: \(rubric.source)\(licence)")])
    }

    private var points: [PrintPoint] {
        shown.criteria.enumerated().map { number, criterion in
            PrintPoint(
                PrintText("\(criterion.number ?? number + 1). \(criterion.title)"),
                [criterion.text].compactMap { $0.map { PrintText($0) } })
        }
    }

    private var sections: [PrintSection] {
        // In the rubric's order, in which sheets are entered as well: a heading may come again.
        var parts: [(heading: String?, rows: [[PrintTable.Cell]])] = []
        for (place, criterion) in shown.criteria.enumerated() {
            if parts.isEmpty || parts[parts.count - 1].heading != criterion.section { parts.append((criterion.section, [])) }
            parts[parts.count - 1].rows.append(row(criterion, place))
        }
        return parts.map { heading, rows in
            let table = PrintTable(
                PrintText(heading ?? shown.rubric.title), isCaptionHeard: true,
                [
                    PrintTable.Column("", isNarrow: true), PrintTable.Column("What we look at", share: 3),
                    PrintTable.Column("Your answer"),
                ],
                rows: rows, head: 1)
            return heading.map { PrintSection(PrintText($0), [.table(table)]) } ?? PrintSection([.table(table)])
        }
    }

    private func row(_ criterion: RubricCriterion, _ place: Int) -> [PrintTable.Cell] {
        let words =
            [criterion.text].compactMap(\.self) + criterion.indicators.map { "- \($0)" }
            + (criterion.contrary.isEmpty ? [] : ["The contrary:"]) + criterion.contrary.map { "- \($0)" }
        let boxes =
            criterion.choices.map { PrintText("\($0.value) \($0.label)") } + [
                PrintText("- does not apply"), PrintText("? don't know"),
            ]
        return [
            PrintTable.Cell([.code("\(criterion.number ?? place + 1)")]),
            PrintTable.Cell(
                [PrintText(criterion.title)],
                aside: words.isEmpty ? nil : PrintText(words.joined(separator: "\n"))),
            PrintTable.Cell(boxes: boxes),
        ]
    }
}
