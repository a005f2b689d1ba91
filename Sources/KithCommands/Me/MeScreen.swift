package import KithWire

/// Somebody's own page, for their eyes.
package struct MeScreen {
    let view: MeView
    let terminal: Terminal

    package init(_ view: MeView, _ terminal: Terminal) { (self.view, self.terminal) = (view, terminal) }

    /// - Parameter isFirst: they have just come, so what they may want to know is said before.
    package func menu(isFirst: Bool) -> [String] {
        var lines = terminal.wrap("Your page in \(view.groupName)", indent: "").map(terminal.bold)
        lines += (isFirst ? notices() : []) + [""]
        for choice in MeChoice.list(isHere: view.here) {
            let said = isSaid(choice) ? "  (you said so)" : ""
            let number = String(repeating: " ", count: choice.number < 10 ? 2 : 1) + "\(choice.number)"
            lines.append("\(number)  \(DisplayWidth.pad(choice.rawValue, to: 8))\(choice.words)\(said)")
        }
        return lines + [""]
    }

    /// Who else set the secret since they last did themselves: only they know whether it was with them.
    package func notices() -> [String] {
        let most = 3
        let own = view.secrets.filter { $0.by == nil }.map(\.at).max() ?? ""
        var accounts: [(name: String, last: String, times: Int)] = []
        for secret in view.secrets.sorted(by: { $0.at > $1.at }) where secret.at > own {
            guard let by = secret.by else { continue }
            if let known = accounts.firstIndex(where: { $0.name == by }) {
                accounts[known].times += 1
            } else {
                accounts.append((by, String(secret.at.prefix(10)), 1))
            }
        }
        let more = accounts.count > most ? ["\(accounts.count - most) more did: 1"] : []
        return accounts.prefix(most).flatMap { account in
            let when = account.times == 1 ? "on \(account.last)" : "\(account.times) times, last on \(account.last)"
            return terminal.wrap(
                "\(account.name) set a secret for you \(when). If that was not with you, choose another: 8", indent: "")
        } + more
    }

    /// Everything there is.
    package func record() -> [String] {
        var lines = terminal.wrap(
            "This is what \(view.groupName) keeps about you. Beside it, its journal keeps on which days somebody with your number joined, left, asked or agreed; never who was at a meeting.",
            indent: "")
        lines += [""] + Facts.lines(facts, terminal)
        lines += section("How to reach you", ContactLines.lines(view.contacts, terminal, indent: "  "), none: "no way")
        lines += section("What you agreed to", view.consents.flatMap(consent), none: "nothing")
        if !wishes.isEmpty { lines += section("What you would like to do", wishes, none: "") }
        lines += section("Your secret", view.secrets.flatMap(secret), none: "none was set")
        lines += section("Who read what is kept", readings, none: "")
        lines += section("How you are reminded", RemindingWords.yours(view.reminding).flatMap { hanging($0) }, none: "")
        lines += section("Reminders that are planned", view.reminders.flatMap(reminder), none: "none")
        lines += section("Messages to you within a week", view.messages.flatMap(message), none: "none")
        if let checks = view.checks {
            let own = checks.map { "  \(Printable.line($0.title)), begun on \($0.day)" }
            lines += section("Looked at by you, for yourself alone", own, none: "nothing")
        }
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
        case .away: view.away
        default: false
        }
    }

    static func notSaid(_ choice: MeChoice) -> String {
        switch choice {
        case .new: "you are not new any more"
        case .call: "you are not asking for a call"
        case .roles: "you are not asked when roles are shared"
        default: choice.words
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
        return hanging("\(reading.day) \(who), \(reading.role): \(ReadingWords.what(reading))\(times)", at: 4)
    }

    /// What was tried at other people's pages is left out.
    private var readings: [String] {
        let parts = [
            ("About you", view.readings.filter { $0.member == view.member }),
            ("About the group as a whole", view.readings.filter { $0.member == nil && !$0.method.hasPrefix("me.") }),
        ]
        return parts.flatMap { title, readings in
            readings.isEmpty ? ["  \(title): nobody"] : ["  \(title):"] + ReadingWords.together(readings).flatMap(reading)
        }
    }

    private func reminder(_ planned: PlannedView) -> [String] {
        let day = planned.due.prefix(16).replacing("T", with: " ")
        let way = planned.channel.map { "reaches you by \(ContactLines.words($0))" } ?? "does not reach you as things stand"
        let audience = planned.audience == "you" ? "" : ", for \(AudienceWords.text(planned.audience))"
        return hanging("\(day) UTC\(audience): \(way)")
    }

    private func message(_ message: OwnMessage) -> [String] {
        hanging("\(DeliveryWords.moment(message.at)): \(DeliveryWords.yours(message))")
    }

    private func section(_ title: String, _ lines: [String], none: String) -> [String] {
        ["", terminal.bold(title)] + (lines.isEmpty ? ["  \(none)"] : lines)
    }

    func hanging(_ text: String, at column: Int = 2) -> [String] {
        var lines = terminal.wrap(text, indent: String(repeating: " ", count: column + 2))
        lines[0] = String(lines[0].dropFirst(2))
        return lines
    }
}
