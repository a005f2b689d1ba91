import KithModel
package import KithWire

/// Roles, and who would like to take them.
package struct RoleScreen {
    private let terminal: Terminal

    package init(_ terminal: Terminal) { self.terminal = terminal }

    package func list(_ list: RoleList.Result) -> [String] {
        var table = Table("ROLE", "TITLE", "PEOPLE", "", wrapsLast: true)
        for role in list.roles {
            table.add(role.role, role.title, "\(role.places)", role.retired ? "the group has let it go" : role.summary ?? "")
        }
        return table.lines(terminal)
    }

    package func defined(_ role: RoleView, in group: String) -> [String] {
        guard !role.retired else {
            return terminal.wrap(
                "\(group) has let '\(role.role)' go. What was offered and taken for it has ended.", indent: "")
        }
        let people = role.places == 1 ? "one person" : "\(role.places) people"
        return terminal.wrap("\(group) has the role '\(role.role)': \(role.title), \(people) at a meeting.", indent: "")
            + (role.summary.map { terminal.wrap($0, indent: "  ") } ?? [])
    }

    package func noted(_ wishes: WishesView) -> [String] { ["Noted."] + self.wishes(wishes) }

    /// What somebody would like to do, and does.
    package func wishes(_ wishes: WishesView) -> [String] {
        let rows = RoleScreen.rows(wishes.offers, wishes.turns, away: wishes.away ? wishes.awayUntil ?? "" : nil)
        let head = terminal.bold(Printable.line(wishes.member))
        guard !rows.isEmpty else { return ["\(head) has offered nothing, and that is fine."] }
        return [head] + Facts.lines(rows, terminal).map { "  \($0)" }
    }

    /// - Parameter away: nil: they are not; empty: until they say.
    static func rows(_ offers: [OfferView], _ turns: [TurnView], away: String?) -> [(String, String)] {
        var rows: [(String, String)] = []
        if let away { rows.append(("away", away.isEmpty ? "for now" : "until \(day(away))")) }
        func noted(_ offer: OfferView) -> String { offer.by.map { ", noted by \($0)" } ?? "" }
        for offer in offers where offer.meeting == nil { rows.append(("may be asked", "\(offer.title)\(noted(offer))")) }
        for turn in turns { rows.append(("takes", "\(turn.title), \(When.date(turn.time))")) }
        let taken = turns.map { "\($0.role) \($0.meeting)" }
        for offer in offers {
            guard let meeting = offer.meeting, !taken.contains("\(offer.role) \(meeting)") else { continue }
            rows.append((offer.willing ? "offers" : "not then", "\(offer.title), \(day(meeting))\(noted(offer))"))
        }
        return rows
    }

    package func rota(_ rota: RoleRota.Result, of group: String) -> [String] {
        guard !rota.meetings.isEmpty else { return ["\(Printable.line(group)) has no meetings ahead."] }
        let widest = rota.meetings.flatMap(\.roles).map { DisplayWidth.of(label($0)) }.max() ?? 0
        let column = min(widest, 24)
        let lines = rota.meetings.enumerated().flatMap { number, meeting in
            (number == 0 ? [] : [""]) + [terminal.bold(When.date(meeting.time))]
                + meeting.roles.flatMap { self.line($0, column: column) }
        }
        let isEmpty = rota.meetings.flatMap(\.roles).allSatisfy { $0.takes.isEmpty && $0.ask.isEmpty }
        let hint = [
            "Nobody has offered anything yet, and nobody has to. Once somebody does:",
            "  kith role offer GROUP/HANDLE ROLE [DATE]",
        ]
        return lines + (isEmpty ? [""] + hint : [])
    }

    private func label(_ role: RotaRole) -> String { Printable.line(role.title) }

    private func line(_ role: RotaRole, column: Int) -> [String] {
        var parts = role.takes.map(RoleScreen.name)
        if role.open > 0 { parts.append(role.open == 1 && role.takes.isEmpty ? "open" : "\(role.open) open") }
        var text = parts.joined(separator: ", ")
        if !role.ask.isEmpty { text += "; you could ask \(role.ask.map(RoleScreen.name).joined(separator: ", "))" }
        let label = DisplayWidth.pad(DisplayWidth.cut(label(role), to: column, mark: terminal.ellipsis), to: column)
        let indent = String(repeating: " ", count: column + 4)
        var lines = terminal.wrap(text, indent: indent)
        lines[0] = "  \(label)  " + lines[0].dropFirst(indent.count)
        return lines
    }

    /// How they agreed to be shown, and in brackets what is typed.
    private static func name(_ person: RotaPerson) -> String {
        let handle = person.member.split(separator: "/").last.map(String.init) ?? person.member
        return person.name.map { "\($0) (\(handle))" } ?? handle
    }

    /// "Tue 2026-12-01" out of a day, or of what names a meeting.
    static func day(_ text: String) -> String {
        let day = String((text.split(separator: "@").last ?? "").prefix(10))
        return CivilDate(day).map { "\($0.weekday.abbreviation) \($0)" } ?? Printable.line(text)
    }
}
