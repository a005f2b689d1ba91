package import KithWire

extension MeScreen {
    /// What there is to do, with what they said and take.
    package func roles(_ rota: MeRota.Result) -> [String] {
        let words = rota.roles.map(\.role.count).max() ?? 0
        let lines = rota.roles.enumerated().flatMap { number, role in
            let label =
                String(repeating: " ", count: number < 9 ? 2 : 1) + "\(number + 1)  "
                + DisplayWidth.pad(role.role, to: words + 2)
            let said = note(role).map { "  (\($0))" } ?? ""
            var lines = terminal.wrap(role.title + said, indent: String(repeating: " ", count: label.count))
            lines[0] = label + lines[0].dropFirst(label.count)
            return lines
        }
        return terminal.wrap("Nothing here is expected of you, and you may change your mind at any time.", indent: "")
            + [""] + lines + [""]
    }

    private func note(_ role: RoleView) -> String? {
        let days = view.turns.filter { $0.role == role.role }.map { RoleScreen.day($0.time.at) }
        let parts =
            (mayBeAsked(about: role) ? ["you may be asked"] : [])
            + (days.isEmpty ? [] : ["yours on \(days.joined(separator: ", "))"])
        return parts.isEmpty ? nil : parts.joined(separator: "; ")
    }

    /// One role at the meetings to come.
    package func role(_ role: RoleView, _ rota: MeRota.Result) -> [String] {
        var lines = [terminal.bold(Printable.line(role.title))] + (role.summary.map { terminal.wrap($0, indent: "  ") } ?? [])
        lines.append(mayBeAsked(about: role) ? "You may be asked about it." : "You are not asked about it, unless you say so.")
        lines.append("")
        for (number, meeting) in rota.meetings.enumerated() {
            guard let place = meeting.roles.first(where: { $0.role == role.role }) else { continue }
            let state = place.mine ? "you do it" : place.open > 0 ? "open" : "somebody does it"
            lines.append("  \(number + 1)  \(When.date(meeting.time))  \(state)")
        }
        if rota.meetings.isEmpty { lines.append("  no meetings are planned") }
        lines.append("")
        return lines
            + terminal.wrap(
                "A number takes that date, or gives it back; ask is for being asked, or no longer.", indent: "")
    }

    func mayBeAsked(about role: RoleView) -> Bool {
        view.offers.contains { $0.role == role.role && $0.meeting == nil }
    }

    /// Of those on a list, by number or by word.
    static func role(_ typed: String, among roles: [RoleView]) -> RoleView? {
        if let number = Int(typed) { return roles.indices.contains(number - 1) ? roles[number - 1] : nil }
        let word = typed.lowercased().replacing("-", with: "_")
        return roles.first { $0.role == word } ?? roles.first { $0.title.lowercased() == typed.lowercased() }
    }

    var until: String { view.awayUntil.map { "until \(RoleScreen.day($0))" } ?? "until you say that you are back" }

    /// Lines of the record.
    var wishes: [String] {
        let away = view.away ? view.awayUntil ?? "" : nil
        return RoleScreen.rows(view.offers, view.turns, away: away).flatMap { name, value in
            hanging("\(MeScreen.yours[name] ?? name): \(value)")
        }
    }

    private static let yours = [
        "away": "you are away", "may be asked": "you may be asked", "takes": "you take", "offers": "you offered",
    ]
}
