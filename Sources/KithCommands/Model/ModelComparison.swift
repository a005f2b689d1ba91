package import KithWire

/// Two or three recovery models side by side: what each is made of, by its names.
package struct ModelComparison {
    private let terminal: Terminal
    private let models: [ModelShow.Result]

    package init(_ terminal: Terminal, _ models: [ModelShow.Result]) { (self.terminal, self.models) = (terminal, models) }

    package var lines: [String] {
        let kinds: [(String, (ModelShow.Result) -> [String])] = [
            ("Sides", { $0.dimensions.map(\.title) }), ("Stages", { $0.stages.map(\.title) }),
            ("Lines", { $0.lines.map { "\($0.from) - \($0.to)" } }),
            ("Pairs", { $0.pairs.map { "\($0.left) / \($0.right)" } }), ("Questions", \.questions),
            ("Principles", { $0.principles.map(\.title) }),
        ]
        if terminal.isSpoken {
            return models.flatMap { model in
                let parts = kinds.map { ($0, $1(model)) }.filter { !$1.isEmpty }
                let said = parts.map { name, words in
                    name == "Questions"
                        ? "\(name): \(words.joined(separator: " "))" : "\(name): \(words.joined(separator: "; "))."
                }
                return TextWrap.lines(
                    (["\(model.model.title), \(standing(model))."] + said).joined(separator: " "), width: width)
            } + shared
        }
        var lines = rows([models.map(\.model.title)]).map(terminal.bold)
        lines += rows([models.map(standing)])
        for (heading, names) in kinds {
            let lists = models.map(names)
            guard let most = lists.map(\.count).max(), most > 0 else { continue }
            lines += ["", terminal.quiet(heading)]
            lines += rows((0..<most).map { number in lists.map { number < $0.count ? $0[number] : "" } })
        }
        return lines + shared
    }

    /// Names that stand in all of them.
    private var shared: [String] {
        let names = models.map { model in
            (model.dimensions + model.stages + model.principles).map { Printable.line($0.title) }
        }
        guard let first = names.first else { return [] }
        let others = names.dropFirst().map { Set($0.map { $0.lowercased() }) }
        let common = first.filter { name in others.allSatisfy { $0.contains(name.lowercased()) } }
        return common.isEmpty ? [] : [""] + TextWrap.lines("In each of them: \(common.joined(separator: ", ")).", width: width)
    }

    private func standing(_ model: ModelShow.Result) -> String {
        "about a \(model.model.audience)" + (model.model.needs == nil ? "" : ", off")
    }

    private var width: Int { min(terminal.width, 78) }

    private func rows(_ rows: [[String]]) -> [String] {
        let width = (min(terminal.width, 80) - 3 * (models.count - 1)) / models.count
        return rows.flatMap { row in
            let cells = row.map { ModelComparison.cell($0, width: width) }
            let height = cells.map(\.count).max() ?? 0
            return (0..<height).map { line in
                var text = cells.map { DisplayWidth.pad(line < $0.count ? $0[line] : "", to: width) }.joined(separator: "   ")
                while text.hasSuffix(" ") { text.removeLast() }
                return text
            }
        }
    }

    /// One entry of a list, its further lines set in a little.
    private static func cell(_ text: String, width: Int) -> [String] {
        guard !text.isEmpty else { return [] }
        return TextWrap.lines(text, width: width - 2).enumerated().map { $0 == 0 ? $1 : "  " + $1 }
    }
}
