import KithModel
package import KithWire

/// Roles, and what they are for, in a line.
package enum RoleWords {
    /// Those that somebody can be given.
    package static let given = ["operator", "coordinator", "facilitator", "courier"]
    private static let most = 20

    /// "anna, facilitator of harbour, night-owls; coordinator of all groups".
    package static func line(_ who: WhoAmI.Result) -> String {
        let name = Printable.line(who.user ?? "uid \(who.uid)")
        let roles = (who.roles.isEmpty ? [who.role] : who.roles).filter { $0 != "stranger" }
        guard !roles.isEmpty else { return "\(name), without a role here" }
        return "\(name), " + roles.map { role($0, of: who.groups[$0] ?? []) }.joined(separator: "; ")
    }

    /// "facilitator of harbour, night-owls".
    package static func role(_ role: String, of groups: [String]) -> String {
        let role = Printable.line(role)
        if groups.isEmpty || role == "operator" || role == "courier" || role == "stranger" { return role }
        if groups == ["all"] { return "\(role) of all groups" }
        let more = groups.count - most
        return "\(role) of " + groups.prefix(most).map(Printable.line).joined(separator: ", ")
            + (more > 0 ? " and \(more) more" : "")
    }
}
