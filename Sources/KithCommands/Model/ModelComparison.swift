import KithModel
import KithWire

/// Two or three recovery models side by side: what each is made of, by its names.
struct ModelComparison {
    private let terminal: Terminal
    private let models: [ModelShow.Result]

    init(_ terminal: Terminal, _ models: [ModelShow.Result]) { (self.terminal, self.models) = (terminal, models) }

    var lines: [String] {
        let kinds: [(String, (ModelShow.Result) -> [String])] = [
            ("Sides", { $0.dimensions.map(\.title) }), ("Stages", { $0.stages.map(\.title) }),
            ("Lines", { $0.lines.map { "\($0.from) - \($0.to)" } }),
            ("Pairs", { $0.pairs.map { "\($0.left) / \($0.right)" } }), ("Questions", \.questions),
            ("Principles", { $0.principles.map(\.title) }),
        ]
        var lines = rows([models.map(\.model.title)]).map(terminal.bold)
        lines += rows([models.map { "about a \($0.model.audience)" }])
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
        return common.isEmpty ? [] : [""] + terminal.wrap("In each of them: \(common.joined(separator: ", ")).", indent: "")
    }

    private func rows(_ rows: [[String]]) -> [String] {
        if terminal.isSpoken {
            return rows.flatMap { row in
                zip(models, row).filter { !$1.isEmpty }.flatMap { terminal.wrap("\($0.model.title): \($1)", indent: "") }
            }
        }
        let width = (min(terminal.width, 80) - 3 * (models.count - 1)) / models.count
        return rows.flatMap { row in
            let cells = row.map { Hanging.cell($0, width: width, terminal) }
            let height = cells.map(\.count).max() ?? 0
            return (0..<height).map { line in
                var text = cells.map { DisplayWidth.pad(line < $0.count ? $0[line] : "", to: width) }.joined(separator: "   ")
                while text.hasSuffix(" ") { text.removeLast() }
                return text
            }
        }
    }
}

extension Hanging {
    /// One entry of a list, its further lines set in a little.
    fileprivate static func cell(_ text: String, width: Int, _ terminal: Terminal) -> [String] {
        guard !text.isEmpty else { return [] }
        let lines = terminal.wrap(text, indent: "", width: width - 2)
        return lines.enumerated().map { $0 == 0 ? $1 : "  " + $1 }
    }
}
