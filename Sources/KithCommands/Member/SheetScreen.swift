package import KithWire

/// Sheets to print: only who agreed is on them.
package enum SheetScreen {
    private static let blankLines = 12
    private static let ruleWidth = 60

    package static func contacts(_ entries: [SheetEntry], of group: String, _ terminal: Terminal) -> [String] {
        var lines = [terminal.bold("Contact sheet of \(Printable.line(group))")]
        lines += terminal.wrap("Only who agreed is on it, with the ways they agreed to. Nobody has to be.", indent: "")
        lines += terminal.wrap("Please keep it to yourself.", indent: "")
        for entry in entries {
            lines += [""] + terminal.wrap(entry.name, indent: "")
            lines += ContactLines.lines(entry.contacts, terminal, indent: "  ")
        }
        return lines + (entries.isEmpty ? ["", "Nobody is on it at present."] : [])
    }

    package static func signUp(_ entries: [SheetEntry], of group: String, _ terminal: Terminal) -> [String] {
        var lines = [terminal.bold("Sign-up sheet of \(Printable.line(group))")]
        lines += terminal.wrap(
            "Only who agreed is on it. Nobody has to sign; everybody who is here can read it.", indent: "")
        lines.append("")
        lines += entries.flatMap { terminal.wrap($0.name, indent: "") }
        let rule = String(repeating: "_", count: min(ruleWidth, terminal.width))
        return lines + (0..<blankLines).flatMap { _ in ["", rule] }
    }
}
