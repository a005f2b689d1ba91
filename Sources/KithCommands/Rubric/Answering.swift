import KithModel
import KithWire

/// Somebody answers a rubric: one criterion after the other, each kept as soon as it is answered.
struct Answering {
    let criteria: [RubricCriterion]
    let terminal: Terminal

    /// - Parameters:
    ///   - answers: what was answered before.
    ///   - put: keeps one answer.
    /// - Returns: what stands there in the end.
    func run(
        from answers: [String: String], put: (_ key: String, _ answer: String) throws(Refusal) -> [String: String]
    ) throws(Refusal) -> [String: String] {
        var answers = answers
        var (place, objection) = (0, [String]())
        while place < criteria.count {
            let criterion = criteria[place]
            // What was answered before is not left for whoever comes next to read.
            if place > 0 || !objection.isEmpty { TerminalHold.clear() }
            Output.lines(objection + question(place, now: answers[criterion.key]))
            objection = []
            guard let answer = Asking.line("Your answer (Enter to go on, b back, q to stop):") else { break }
            switch answer.lowercased() {
            case "q": return answers
            case "b": place = max(0, place - 1)
            case "": place += 1
            default:
                if let plain = Answering.plain(answer, criterion) {
                    answers = try put(criterion.key, plain)
                    place += 1
                } else {
                    objection = terminal.wrap("That was none of them: \(Answering.scale(criterion)).", indent: "  ")
                }
            }
        }
        return answers
    }

    private func question(_ place: Int, now: String?) -> [String] {
        let criterion = criteria[place]
        var lines = [""]
        let isNewSection = place == 0 || criteria[place - 1].section != criterion.section
        if isNewSection, let section = criterion.section { lines += [terminal.quiet(Printable.line(section)), ""] }
        lines += Hanging.text("\(place + 1) of \(criteria.count)  ", criterion.title, terminal).map(terminal.bold)
        if let text = criterion.text { lines += terminal.wrap(text, indent: "  ") }
        lines += criterion.indicators.flatMap { Hanging.text("  - ", $0, terminal) }
        if !criterion.contrary.isEmpty {
            lines += ["  And the contrary:"] + criterion.contrary.flatMap { Hanging.text("  - ", $0, terminal) }
        }
        lines += terminal.wrap(Answering.scale(criterion), indent: "  ")
        if let now { lines.append("  So far: \(Answering.label(now, criterion))") }
        return lines
    }

    static func scale(_ criterion: RubricCriterion) -> String {
        (criterion.choices.map { "\($0.value) \(Printable.line($0.label))" } + ["- does not apply", "? don't know"])
            .joined(separator: ", ")
    }

    /// An answer in words.
    static func label(_ answer: String, _ criterion: RubricCriterion) -> String {
        switch answer {
        case "n/a", "-": "does not apply"
        case "?": "don't know"
        default: criterion.choices.first { String($0.value) == answer }.map { Printable.line($0.label) } ?? answer
        }
    }

    /// What was typed as it is sent; its words will do, too. Nil where it is no answer.
    private static func plain(_ answer: String, _ criterion: RubricCriterion) -> String? {
        switch answer.lowercased() {
        case "-", "n/a", "does not apply": return "n/a"
        case "?", "don't know": return "?"
        default:
            let meant = criterion.choices.first { String($0.value) == answer || $0.label.lowercased() == answer.lowercased() }
            return meant.map { String($0.value) }
        }
    }
}
