import KithModel
package import KithWire

/// Ways to reach somebody, a line each: "mail: anna@example.org".
package enum ContactLines {
    package static let example = "mail: anna@example.org"
    private static let channels = Channel.allCases.map(\.rawValue)
    private static let beginnings = "mail, text, messenger or phone"

    /// One line; nil where it does not begin with a way that there is, or names nothing after it.
    package static func contact(_ line: String) -> ContactView? {
        guard let end = line.firstIndex(where: { $0 == ":" || $0.isWhitespace }) else { return nil }
        let channel = line[..<end].lowercased()
        let rest = Asking.trimmed(String(line[end...]))
        let address = Asking.trimmed(rest.hasPrefix(":") ? String(rest.dropFirst()) : rest)
        guard channels.contains(channel), !address.isEmpty else { return nil }
        return ContactView(channel: channel, address: address)
    }

    /// Asks for them one by one; nil: as they are. A line "none" by itself: no way at all.
    static func ask(best: String) throws(Refusal) -> [ContactView]? {
        if Asking.isThereSomebody {
            Output.writeError(
                "One way to a line, the one \(best) first: \(example)\n"
                    + "It begins with \(beginnings). An empty line ends;\n'none' takes all away.\n")
        }
        var contacts: [ContactView] = []
        var number = 0
        while let line = Asking.line("\(contacts.count + 1)."), !line.isEmpty {
            number += 1
            if line == "none", contacts.isEmpty { return [] }
            if let contact = contact(line) {
                contacts.append(contact)
            } else if Asking.isThereSomebody {
                Output.writeError("A line begins with \(beginnings): \(example)\n")
            } else {
                // Not the line itself: what stands there is somebody's own.
                throw Refusal(
                    .invalidArgument, "Line \(number) does not begin with \(beginnings), or says no more.",
                    remedy: "one way to a line: \(example)")
            }
        }
        return contacts.isEmpty ? nil : contacts
    }

    package static func words(_ channel: String) -> String { Channel(rawValue: channel)?.words ?? Printable.line(channel) }

    /// Each way with its address, and whether it was agreed to where that is known.
    package static func lines(_ contacts: [ContactView], _ terminal: Terminal, indent: String = "") -> [String] {
        let column = (contacts.map { DisplayWidth.of(words($0.channel)) }.max() ?? 0) + 2
        return contacts.flatMap { contact in
            let note = contact.agreed == false ? "  (not agreed to, so not used)" : ""
            let hanging = indent + String(repeating: " ", count: column)
            var lines = terminal.wrap(contact.address + note, indent: hanging)
            lines[0] = indent + DisplayWidth.pad(words(contact.channel), to: column) + lines[0].dropFirst(hanging.count)
            return lines
        }
    }
}
