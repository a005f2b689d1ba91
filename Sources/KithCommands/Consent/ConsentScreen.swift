package import KithWire

/// What people can agree to, and did.
package struct ConsentScreen {
    private let terminal: Terminal

    package init(_ terminal: Terminal) { self.terminal = terminal }

    package func show(_ consents: [ConsentView]) -> [String] {
        consents.flatMap { consent in
            terminal.wrap("\(ConsentWords.title(consent)): \(ConsentWords.state(consent))", indent: "")
                + terminal.wrap("\(consent.version): \(consent.text)", indent: "    ").map(terminal.quiet)
        }
    }

    package func wording(_ wording: WordingView) -> [String] {
        [terminal.bold(Printable.line("\(wording.title) (\(wording.version))"))] + terminal.wrap(wording.text, indent: "  ")
    }

    package func introduction() -> [String] {
        terminal.wrap(
            "Nothing has to be agreed to. Enter means no, and a no is not recorded. "
                + "Ctrl-C stops; what was agreed to before that stays.", indent: "")
    }

    /// The words before the question, or that they were agreed to already.
    package func question(_ wording: WordingView, held: [ConsentView], number: Int, of count: Int) -> [String] {
        let place = "\(number) of \(count)  "
        let title = Printable.line(wording.title)
        func since(_ consent: ConsentView) -> String {
            let words = consent.version == wording.version ? "" : ", in other words (\(consent.version))"
            return "agreed on \(consent.given)\(words)"
        }
        if let same = held.first(where: { $0.version == wording.version }), !wording.needsParty {
            return ["", "\(place)\(title): \(since(same))"]
        }
        if let other = held.first, !wording.needsParty {
            return ["", place + terminal.bold(title)] + terminal.wrap(wording.text, indent: "  ")
                + terminal.wrap("So far: \(since(other)). That holds as it is.", indent: "  ")
        }
        return ["", place + terminal.bold(title)] + terminal.wrap(wording.text, indent: "  ")
            + held.flatMap { terminal.wrap("\($0.party ?? ""): \(since($0))", indent: "  ") }
    }

    package func already(_ consent: ConsentView) -> [String] {
        let how =
            switch consent.how {
            case "themselves": "by themselves"
            case "spoken": "said"
            case "on_paper": "signed on paper"
            default: consent.how
            }
        return terminal.wrap("Agreed already, on \(consent.given), \(how); nothing has changed.", indent: "")
    }

    /// What was recorded just now, how, and how to go back on it.
    package func recorded(_ consents: [ConsentView], for member: String) -> [String] {
        guard let first = consents.first else { return ["", "Nothing was recorded, and that is fine."] }
        let titles = consents.map(ConsentWords.title).joined(separator: "; ")
        let purpose = Set(consents.map(\.purpose)).count == 1 ? first.purpose : "PURPOSE"
        return [""] + terminal.wrap("Recorded for \(member), \(ConsentWords.how(first.how)): \(titles).", indent: "")
            + [
                "They may withdraw it at any time:",
                "  kith consent withdraw \(Printable.line(member)) \(Printable.line(purpose))",
            ]
    }
}
