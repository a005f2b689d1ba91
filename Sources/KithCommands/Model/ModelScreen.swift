import KithModel
package import KithWire

/// A recovery model on a terminal: pictures where they say more than a list, words for all of it.
package struct ModelScreen {
    private let terminal: Terminal
    private let pictures: ModelPictures

    package init(_ terminal: Terminal) { (self.terminal, pictures) = (terminal, ModelPictures(terminal)) }

    package func list(_ models: [ModelView]) -> [String] {
        var table = Table("MODEL", "TITLE", "FOR", "")
        for model in models { table.add(model.model, model.title, model.gone ? "" : model.audience, standing(model)) }
        return table.lines(terminal)
    }

    private func standing(_ model: ModelView) -> String {
        if model.gone { return "chosen, and no longer here" }
        if model.needs != nil { return "off" }
        return [model.chosen ? "chosen" : nil, model.information ? "to know" : nil].compactMap(\.self).joined(separator: ", ")
    }

    /// - Parameter group: as which group has it; nil: as it is for all.
    package func show(_ shown: ModelShow.Result, group: String? = nil) -> [String] {
        let model = shown.model
        var lines = title(model.title)
        if let summary = model.summary { lines += terminal.wrap(summary, indent: "") }
        if let needs = model.needs {
            lines += [""] + terminal.wrap("It is off. \(needs)", indent: "")
            lines.append("kith model permit \(model.model)" + (group.map { " --group \($0)" } ?? ""))
        }
        lines += pieces(shown.dimensions, pictures.spokes(model.title, shown.dimensions.map(\.title)), of: shown)
        lines += pieces(shown.stages, pictures.steps(shown.stages, isPathway: model.information), of: shown)
        lines += self.lines(shown.lines)
        lines += pairs(shown)
        lines += questions(shown.questions)
        lines += principles(shown.principles)
        return lines + [""] + foot(model)
    }

    private func pieces(_ pieces: [ModelPiece], _ picture: [String], of shown: ModelShow.Result) -> [String] {
        guard !pieces.isEmpty else { return [] }
        var lines = picture.isEmpty ? [] : [""] + picture
        var section: String?
        let hasWords = pieces.contains { $0.text != nil || $0.question != nil || $0.parts != nil || $0.section != nil }
        guard hasWords || picture.isEmpty else { return lines }
        for piece in pieces {
            if let heading = piece.section, heading != section { lines += [""] + self.heading(heading) }
            section = piece.section
            lines += [""] + title(piece.title)
            if let text = piece.text { lines += terminal.wrap(text, indent: "  ") }
            for part in piece.parts ?? [] {
                let words = part.text.map { "\(part.title): \($0)" } ?? part.title
                lines += Hanging.text(point, words, terminal)
            }
            lines += question(piece.question)
        }
        return lines
    }

    private func lines(_ poles: [ModelLine]) -> [String] {
        guard !poles.isEmpty else { return [] }
        var lines = [""] + pictures.poles(poles.map { ($0.from, $0.to) })
        for pole in poles where pole.text != nil || pole.question != nil {
            lines += [""] + title("\(pole.from) \(pictures.dash) \(pole.to)")
            if let text = pole.text { lines += terminal.wrap(text, indent: "  ") }
            lines += question(pole.question)
        }
        return lines
    }

    private func pairs(_ shown: ModelShow.Result) -> [String] {
        guard !shown.pairs.isEmpty else { return [] }
        var lines: [String] = []
        let sections = shown.pairs.map(\.section).reduce(into: [String?]()) { if !$0.contains($1) { $0.append($1) } }
        for section in sections {
            if let section { lines += [""] + heading(section) }
            let pairs = shown.pairs.filter { $0.section == section }
            lines += [""] + pictures.columns(shown.columns ?? [], pairs)
        }
        if shown.pairs.contains(where: \.opposites), !terminal.isSpoken {
            lines += [""] + terminal.wrap("\(pictures.contrary) stands between those that are contraries.", indent: "")
        }
        return lines
    }

    private func questions(_ questions: [String]) -> [String] {
        guard !questions.isEmpty else { return [] }
        let heading = ["", "To talk about, or to pass over:"]
        return heading + questions.flatMap { Hanging.text(point, $0, terminal) }
    }

    private func principles(_ principles: [ModelPiece]) -> [String] {
        guard !principles.isEmpty else { return [] }
        return principles.enumerated().flatMap { number, principle in
            let mark = DisplayWidth.pad("\(number + 1).", to: 4)
            let titles = TextWrap.lines(principle.title, width: width - 4).map(terminal.bold)
            return [""] + titles.enumerated().map { ($0 == 0 ? mark : "    ") + $1 }
                + (principle.text.map { terminal.wrap($0, indent: "    ") } ?? [])
        }
    }

    private var width: Int { min(terminal.width, 78) }
    /// Signs before a text are seen, and not heard.
    private var point: String { terminal.isSpoken ? "  " : "  \(pictures.dot) " }

    private func title(_ text: String) -> [String] { TextWrap.lines(text, width: width).map(terminal.bold) }

    private func heading(_ text: String) -> [String] { TextWrap.lines(text, width: width).map(terminal.quiet) }

    private func question(_ question: String?) -> [String] {
        question.map { Hanging.text(terminal.isSpoken ? "  To talk about: " : "  ? ", $0, terminal) } ?? []
    }

    private func foot(_ model: ModelView) -> [String] {
        var lines: [String] = []
        let whom = ["person": "a person and what is theirs alone", "group": "a group", "service": "a service"][model.audience]
        let asked = model.information ? "It is something to know; nobody is asked about it." : "Nobody has to answer any of it."
        lines += terminal.wrap("About \(whom ?? model.audience). \(asked)", indent: "")
        let licence = model.licence.map { " (\($0))" } ?? ""
        return lines + terminal.wrap("From: \(model.source)\(licence)", indent: "").map(terminal.quiet)
    }
}
