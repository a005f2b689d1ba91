package import KithWire

/// Who the caller is here, and for a stranger what would help.
package enum WhoAmIScreen {
    package static func lines(_ who: WhoAmI.Result, _ terminal: Terminal) -> [String] {
        let lines = terminal.wrap(RoleWords.line(who), indent: "")
        guard who.role == "stranger" else { return lines }
        let remedy = "To see groups you need a role. Whoever looks after this machine can give you one:"
        return lines + terminal.wrap(remedy, indent: "") + [
            "  sudo kith access grant facilitator GROUP --user \(Printable.line(who.user ?? "NAME"))"
        ]
    }
}
