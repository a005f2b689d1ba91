package import KithWire

/// Who may do what, and who read what.
package struct AccessScreen {
    private let terminal: Terminal

    package init(_ terminal: Terminal) { self.terminal = terminal }

    package func list(_ grants: [GrantView]) -> [String] {
        var table = Table("ROLE", "WHO", "FOR", "SINCE")
        for grant in grants {
            table.add(
                grant.role, "\(AccessScreen.holder(grant)) (\(grant.number))", AccessScreen.scope(grant),
                grant.since.isEmpty ? "always" : AccessScreen.day(grant.since))
        }
        return table.lines(terminal) + troubles(grants)
    }

    /// "anna is facilitator of harbour, hill."
    package func held(_ grants: [GrantView], still: Bool = false) -> [String] {
        guard let first = grants.first else { return ["That role is nobody's there now."] }
        let groups = grants.compactMap(\.group)
        // One without a group is for all of them.
        let scope = groups.count == grants.count ? groups : first.role == "coordinator" ? ["all"] : []
        let role = RoleWords.role(first.role, of: scope)
        let line = "\(AccessScreen.whose(first)) is \(still ? "still " : "")\(role)."
        return terminal.wrap(line, indent: "") + troubles(grants)
    }

    package func log(_ readings: [ReadingView]) -> [String] {
        let shown = AccessScreen.shown(readings)
        guard !shown.isEmpty else { return [] }
        var table = Table("DAY", "WHO", "ROLE", "TIMES", "ABOUT", "WHAT", wrapsLast: true)
        for reading in shown {
            table.add(
                reading.day, reading.user ?? "uid \(reading.uid)", reading.role, "\(reading.times)",
                AccessScreen.handle(reading.member ?? ""), ReadingWords.what(reading))
        }
        return table.lines(terminal)
    }

    /// That somebody opened their own page is their own affair.
    static func shown(_ readings: [ReadingView]) -> [ReadingView] {
        ReadingWords.together(readings.filter { $0.method != "me.enter" })
    }

    static func whose(_ grant: GrantView) -> String {
        whose(user: grant.user ?? (grant.systemGroup == nil ? "uid \(grant.number)" : nil), systemGroup: grant.systemGroup)
    }

    static func whose(user: String?, systemGroup: String?) -> String {
        Printable.line(user ?? "Everybody in the Unix group \(systemGroup ?? "")")
    }

    private static func holder(_ grant: GrantView) -> String {
        grant.systemGroup.map { "Unix group \($0)" } ?? whose(grant)
    }

    /// Within a group's own log its name is known.
    private static func handle(_ member: String) -> String { member.split(separator: "/").last.map(String.init) ?? "" }

    private static func scope(_ grant: GrantView) -> String {
        grant.group ?? (grant.role == "coordinator" ? "all groups" : "")
    }

    static func day(_ instant: String) -> String { Printable.line(String(instant.prefix(10))) }

    private func troubles(_ grants: [GrantView]) -> [String] {
        grants.flatMap { grant in
            grant.trouble.map { hanging("  ! ", "\(AccessScreen.holder(grant)), \(grant.role): \($0)") } ?? []
        }
    }

    private func hanging(_ mark: String, _ text: String) -> [String] {
        var lines = terminal.wrap(text, indent: String(repeating: " ", count: mark.count))
        lines[0] = terminal.marked(mark + lines[0].dropFirst(mark.count))
        return lines
    }
}
