import KithModel
package import KithWire

/// Rubrics and rounds on a terminal. Nothing here says better or worse.
package struct RubricScreen {
    private let terminal: Terminal

    package init(_ terminal: Terminal) { self.terminal = terminal }

    static func sheets(_ count: Int) -> String { count == 1 ? "1 sheet" : "\(count) sheets" }

    private static let purposes = [
        "group": "a group", "service": "a service", "self_check": "oneself", "handout": "to read",
    ]

    package func list(_ rubrics: [RubricView]) -> [String] {
        var table = Table("RUBRIC", "TITLE", "LOOKS AT", "ITEMS", "")
        for rubric in rubrics {
            table.add(
                rubric.rubric, rubric.title, RubricScreen.purposes[rubric.purpose] ?? rubric.purpose, "\(rubric.criteria)",
                rubric.open ? "open" : "")
        }
        return table.lines(terminal)
    }

    package func show(_ shown: RubricShow.Result) -> [String] {
        let rubric = shown.rubric
        var lines = [terminal.bold(Printable.line(rubric.title))]
        if let summary = rubric.summary { lines += terminal.wrap(summary, indent: "") }
        var (chapter, section) = (String?.none, String?.none)
        for (number, criterion) in shown.criteria.enumerated() {
            if let heading = criterion.chapter, heading != chapter { lines += ["", terminal.bold(Printable.line(heading))] }
            if let heading = criterion.section, heading != section { lines += ["", terminal.quiet(Printable.line(heading))] }
            (chapter, section) = (criterion.chapter, criterion.section)
            let mark = DisplayWidth.pad("\(criterion.number ?? number + 1).", to: 4)
            lines += Hanging.text(mark, criterion.title, terminal)
            if let text = criterion.text { lines += terminal.wrap(text, indent: "    ") }
            lines += criterion.indicators.flatMap { Hanging.text("    - ", $0, terminal) }
            if !criterion.contrary.isEmpty {
                lines += ["    The contrary:"] + criterion.contrary.flatMap { Hanging.text("    - ", $0, terminal) }
            }
        }
        if let first = shown.criteria.first, rubric.purpose != "handout" {
            lines += [""] + terminal.wrap("Answers: \(Answering.scale(first))", indent: "")
        }
        let licence = rubric.licence.map { " (\($0))" } ?? ""
        return lines + [""] + terminal.wrap("From: \(rubric.source)\(licence)", indent: "").map(terminal.quiet)
    }

    package func rounds(_ rounds: [RoundView]) -> [String] {
        var table = Table("ROUND", "RUBRIC", "BEGAN", "CLOSED", "SHEETS", "")
        for round in rounds {
            table.add(
                round.round, round.title, round.started, round.closed ?? "open", "\(round.sheets)",
                round.shared ? "shared" : "")
        }
        return table.lines(terminal)
    }

    package func results(_ results: RubricResults.Result) -> [String] {
        let round = results.round
        var lines = [terminal.bold("\(Printable.line(round.title)), \(round.group)")]
        let coverage = results.coverage.map { ", \(Int(($0 * 100).rounded())) per cent of what applies was answered" } ?? ""
        lines += terminal.wrap("Closed on \(round.closed ?? ""). \(RubricScreen.sheets(round.sheets))\(coverage).", indent: "")
        if round.sheets == 1 {
            lines += terminal.wrap("It is the view of one person, so there is nothing to compare it with.", indent: "")
        }
        var section: String?
        for item in results.items {
            if let heading = item.section, heading != section { lines += ["", terminal.quiet(Printable.line(heading))] }
            section = item.section
            lines += [""] + terminal.wrap(item.title, indent: "")
            lines += terminal.wrap(said(item), indent: "  ")
        }
        lines += together(results)
        if !results.apart.isEmpty {
            let titles = results.apart.compactMap { key in results.items.first { $0.key == key }?.title }
            lines += ["", "Where people see it most differently, and so perhaps worth talking about:"]
            lines += titles.flatMap { Hanging.text("  - ", $0, terminal) }
        }
        if let agreement = results.agreement {
            lines +=
                [""]
                + terminal.wrap(
                    "How far the sheets agree: \(RubricScreen.number(agreement)) (Krippendorff's alpha: 1 is all alike, 0 is no more "
                        + "than chance). Seeing things differently is no fault.", indent: "")
        }
        return lines + own(results)
    }

    /// What was made of several criteria, where something is.
    private func together(_ results: RubricResults.Result) -> [String] {
        let totals = ([results.total] + results.subscales).filter { $0.value != nil }
        guard !totals.isEmpty else { return [] }
        var table = Table("", "MIDDLE", "FROM", "TO")
        for total in totals {
            table.add(
                total.title ?? "All of it", total.value.map(RubricScreen.number) ?? "", total.low.map(RubricScreen.number) ?? "",
                total.high.map(RubricScreen.number) ?? "")
        }
        let share = totals.contains(where: \.share) ? ["Answers count as places on their own scales, 0 to 100."] : []
        return [""] + table.lines(terminal) + share
    }

    /// What the rubric itself made of it.
    private func own(_ results: RubricResults.Result) -> [String] {
        if let fault = results.fault {
            return [""]
                + terminal.wrap("The rubric could not make its own figures; the answers are all here. \(fault)", indent: "")
        }
        guard let figures = results.figures, !figures.isEmpty else { return [] }
        var table = Table("FIGURE", "MIDDLE")
        for (name, value) in figures.sorted(by: { $0.key < $1.key }) { table.add(name, RubricScreen.number(value)) }
        return [""] + table.lines(terminal)
    }

    /// "mostly; in part 1, mostly 2, don't know 1".
    private func said(_ item: RatedItem) -> String {
        var parts = zip(item.choices, item.counts).filter { $0.1 > 0 }.map { "\($0.0.label) \($0.1)" }
        let others = [(item.notApplicable, "does not apply"), (item.unknown, "don't know"), (item.blank, "passed over")]
        parts += others.filter { $0.0 > 0 }.map { "\($0.1) \($0.0)" }
        guard let median = item.median else { return parts.isEmpty ? "no answers" : parts.joined(separator: ", ") }
        return "\(middle(median, item)); \(parts.joined(separator: ", "))"
    }

    /// The choice in the middle; "mostly to fully" where it lies between two.
    private func middle(_ median: Double, _ item: RatedItem) -> String {
        if let choice = item.choices.first(where: { Double($0.value) == median }) { return choice.label }
        let below = item.choices.last { Double($0.value) < median }
        let above = item.choices.first { Double($0.value) > median }
        return [below, above].compactMap { $0?.label }.joined(separator: " to ")
    }

    package func compared(_ compared: RubricCompare.Result) -> [String] {
        var lines = [terminal.bold("\(Printable.line(compared.to.title)), \(compared.to.group)")]
        let (from, to) = (compared.from, compared.to)
        lines += terminal.wrap(
            "\(from.closed ?? ""): \(RubricScreen.sheets(from.sheets)). \(to.closed ?? ""): \(RubricScreen.sheets(to.sheets)).",
            indent: "")
        for item in compared.items {
            lines += [""] + terminal.wrap(item.title, indent: "")
            let note = ["reworded": " (worded otherwise now)", "rescaled": " (answered on another scale now)"][item.kind] ?? ""
            switch item.kind {
            case "new": lines.append("  new; \(item.after.map(said) ?? "")")
            case "gone": lines.append("  no longer asked; then \(item.before.map(said) ?? "")")
            default:
                lines += terminal.wrap(
                    "then \(item.before.map(value) ?? "no answers"), now \(item.after.map(value) ?? "no answers")\(note)",
                    indent: "  ")
            }
        }
        let totals = compared.totals.filter { $0.before?.value != nil || $0.after?.value != nil }
        guard !totals.isEmpty else { return lines }
        var table = Table("", "THEN", "NOW", "")
        for total in totals {
            table.add(
                total.title ?? "All of it", total.before?.value.map(RubricScreen.number) ?? "",
                total.after?.value.map(RubricScreen.number) ?? "", total.comparable ? "" : "made of other criteria")
        }
        return lines + [""] + table.lines(terminal)
    }

    private func value(_ item: RatedItem) -> String { item.median.map { middle($0, item) } ?? "no answers" }

    package func shared(_ rounds: [SharedRound]) -> [String] {
        let blocks = rounds.map { round in
            let sheets = round.sheets.map { "\($0) people looked" } ?? "too few people looked to say more"
            var lines = [terminal.bold("\(Printable.line(round.title)), \(round.group)")] + ["  \(round.month); \(sheets)"]
            for section in round.sections {
                if let label = section.label { lines += terminal.wrap("\(section.title): \(label)", indent: "  ") }
            }
            return lines
        }
        return Array(blocks.joined(separator: [""]))
    }

    /// Two digits behind the point at most, and none that say nothing.
    static func number(_ value: Double) -> String {
        let hundredths = Int((value * 100).rounded())
        let sign = hundredths < 0 ? "-" : ""
        let (whole, rest) = abs(hundredths).quotientAndRemainder(dividingBy: 100)
        if rest == 0 { return "\(sign)\(whole)" }
        return rest % 10 == 0 ? "\(sign)\(whole).\(rest / 10)" : "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
    }
}
