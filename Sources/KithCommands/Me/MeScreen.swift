package import KithWire

/// Somebody's own page, for their eyes.
package struct MeScreen {
    private let view: MeView
    private let terminal: Terminal

    package init(_ view: MeView, _ terminal: Terminal) { (self.view, self.terminal) = (view, terminal) }

    /// - Parameter isFirst: they have just come, so what they may want to know is said before.
    package func menu(isFirst: Bool) -> [String] {
        var lines = terminal.wrap("Your page in \(view.groupName)", indent: "").map(terminal.bold)
        lines += (isFirst ? notices() : []) + [""]
        for choice in MeChoice.allCases {
            let said = isSaid(choice) ? "  (you said so)" : ""
            lines.append(
                "  \(choice.number)  \(DisplayWidth.pad(choice.rawValue, to: 8))\(view.here || choice != .leave ? choice.words : "come back to the group")\(said)"
            )
        }
        return lines + [""]
    }

    /// Every time that somebody else set the secret: only the person knows whether it was with them.
    package func notices() -> [String] {
        let most = 3
        let others = view.secrets.filter { $0.by != nil }
        let more = others.count > most ? ["\(others.count - most) more before that are on the page: 1"] : []
        return others.prefix(most).flatMap { secret in
            terminal.wrap(
                "A new secret was issued on \(secret.at.prefix(10)) by account \(secret.by ?? ""). "
                    + "If that was not with you, choose another: 8", indent: "")
        } + more
    }

    /// Everything there is.
    package func record() -> [String] {
        var lines = terminal.wrap(
            "This is what \(view.groupName) keeps about you. Beside it, its journal keeps on which days somebody with your number came, asked or agreed; never what was said.",
            indent: "")
        lines += [""] + Facts.lines(facts, terminal)
        lines += section("How to reach you", ContactLines.lines(view.contacts, terminal, indent: "  "), none: "no way")
        lines += section("What you agreed to", view.consents.flatMap(consent), none: "nothing")
        lines += section("Your secret", view.secrets.flatMap(secret), none: "none was set")
        lines += section("Who read what is kept about you", view.readings.flatMap(reading), none: "nobody")
        lines += section("Reminders that are planned", view.reminders.flatMap(reminder), none: "none")
        return lines
    }

    private var facts: [(String, String)] {
        var rows = [("you", view.member), ("name", view.name ?? "not told"), ("stage", StageWords.yours(view.stage))]
        if !view.here { rows.append(("", "you have left, and are welcome back")) }
        if let day = view.oriented {
            let by = view.orientedBy.map { ", by \($0)" } ?? ""
            rows.append(("welcome", "on \(day) you were told what newcomers are told\(by)"))
        }
        let said = [MeChoice.new, .call, .roles].filter(isSaid).map(MeScreen.said)
        if !said.isEmpty { rows.append(("you said", said.joined(separator: "; "))) }
        return rows
    }

    func isSaid(_ choice: MeChoice) -> Bool {
        switch choice {
        case .new: view.new
        case .call: view.asks.contains("call")
        case .roles: view.asks.contains("roles")
        default: false
        }
    }

    static func said(_ choice: MeChoice) -> String {
        switch choice {
        case .new: "you are new"
        case .call: "you would like a call"
        case .roles: "you may be asked when roles are shared"
        default: choice.words
        }
    }

    private func consent(_ consent: ConsentView) -> [String] {
        hanging("\(ConsentWords.title(consent)): \(ConsentWords.state(consent, yours: true))")
            + terminal.wrap(consent.text, indent: "      ").map(terminal.quiet)
    }

    private func secret(_ secret: SecretView) -> [String] {
        hanging("set on \(secret.at.prefix(10)) by \(secret.by.map { "account \($0)" } ?? "you")")
    }

    private func reading(_ reading: ReadingView) -> [String] {
        let who = reading.user ?? "uid \(reading.uid)"
        let times = reading.times > 1 ? ", \(reading.times) times" : ""
        return hanging("\(reading.day)  \(who), \(reading.role): \(ReadingWords.what(reading.method))\(times)")
    }

    private func reminder(_ planned: PlannedView) -> [String] {
        let day = planned.due.prefix(16).replacing("T", with: " ")
        let way = planned.channel.map { "reaches you by \(ContactLines.words($0))" } ?? "does not reach you as things stand"
        let audience = planned.audience == "you" ? "" : ", for \(planned.audience)"
        return hanging("\(day) UTC\(audience): \(way)")
    }

    private func section(_ title: String, _ lines: [String], none: String) -> [String] {
        ["", terminal.bold(title)] + (lines.isEmpty ? ["  \(none)"] : lines)
    }

    private func hanging(_ text: String) -> [String] {
        var lines = terminal.wrap(text, indent: "    ")
        lines[0] = "  " + lines[0].dropFirst(4)
        return lines
    }
}
