import KithModel
package import KithWire

/// The card for facilitators: read when there is little time, so each step is a line of its own.
package struct CardScreen {
    private let terminal: Terminal

    package init(_ terminal: Terminal) { self.terminal = terminal }

    package func show(_ card: CardShow.Result) -> [String] {
        let place = card.country.map { code in Country.name(code) ?? code }
        let title = place.map { "For facilitators in \($0)" } ?? "For facilitators, wherever the group is"
        let preface = [""] + terminal.wrap(card.preface, indent: "")
        // Whoever looks for one situation needs its steps at once.
        let isOne = card.cards.count == 1
        var lines = terminal.wrap(title, indent: "").map(terminal.bold) + (isOne ? [] : preface)
        for situation in card.cards { lines += [""] + self.card(situation) }
        lines += ["", terminal.bold("Whom to call")] + ResourceScreen(terminal).entries(card.resources)
        let kinds = Set(card.resources.map(\.kind))
        if !kinds.contains(ResourceKind.emergency.rawValue) { lines += terminal.wrap(Card.emergency, indent: "  ") }
        if !kinds.contains(ResourceKind.crisisLine.rawValue) {
            lines +=
                terminal.wrap("No crisis line is written down yet. Before one is needed:", indent: "  ")
                + ["  kith resource add crisis-line --group GROUP"]
        }
        return lines + (isOne ? preface : [])
    }

    package func card(_ card: CardView) -> [String] {
        let whose =
            card.written.map { "written by the network on \($0), version \(card.version ?? 1)" }
            ?? "general words, not the law of any country"
        return terminal.wrap(card.title, indent: "").map(terminal.bold) + [terminal.quiet("  (\(whose))")]
            + card.text.split(whereSeparator: \.isNewline).flatMap { step($0) }
    }

    package func list(_ cards: [CardEdition]) -> [String] {
        guard !cards.isEmpty else {
            return ["The network has written none of its own yet.", "kith card write IE danger"]
        }
        return cards.map { card in
            let name = Country.name(card.country).map { " (\($0))" } ?? ""
            return Printable.line(
                "\(card.country)\(name), \(card.situation): version \(card.version), written on \(card.written)")
        }
    }

    /// A line that is marked goes on under its text.
    private func step(_ line: Substring) -> [String] {
        guard line.hasPrefix("- ") else { return terminal.wrap(String(line), indent: "  ") }
        var lines = terminal.wrap(String(line.dropFirst(2)), indent: "    ")
        lines[0] = "  - " + lines[0].dropFirst(4)
        return lines
    }
}
