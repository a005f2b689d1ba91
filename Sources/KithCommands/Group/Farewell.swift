import KithModel

/// Asks before a group closes, and for its last words.
enum Farewell {
    /// What the group wants to be remembered by; nil where nothing was said. In a pipe nobody can be asked, and what can't be
    /// undone is not a thing to guess.
    static func agreed(_ group: String, yes: Bool, otherwise: String) throws(Refusal) -> String? {
        if yes { return nil }
        guard Asking.isThereSomebody else { throw Refusal(.conflict, "Nothing was closed.", remedy: otherwise) }
        Output.lines(
            Terminal.current.wrap(
                "\(Printable.line(group)) can still be read once it is closed, but not opened again. It can't be undone.",
                indent: ""))
        guard Asking.line("To go on, type \(Printable.line(group)) again:") == group else {
            throw Refusal(.conflict, "Nothing was closed.", remedy: otherwise)
        }
        return Asking.personal("What would you like to be remembered of this group? (Enter to leave it out)")
    }
}
