package import KithModel
package import KithWire

/// Messages on their way out, without what they say.
package struct OutboxScreen {
    private let terminal: Terminal

    /// A narrower screen, or a longer name than this, gets lines in place of columns: a name that is cut can't be typed.
    private static let narrow = 60
    private static let longest = 12

    package init(_ terminal: Terminal) { self.terminal = terminal }

    package func list(_ messages: [MessageView], of group: String, state: Delivering.State?) -> [String] {
        let group = Printable.line(group)
        guard !messages.isEmpty else {
            guard let state else { return terminal.wrap("No message of \(group) is on its way.", indent: "") }
            return terminal.wrap("No message of \(group) is in that state: \(DeliveryWords.state(state.rawValue)).", indent: "")
        }
        let isTable = terminal.width >= OutboxScreen.narrow && messages.allSatisfy { $0.message.count <= OutboxScreen.longest }
        guard isTable || terminal.isSpoken else { return messages.flatMap(block) }
        var table = Table("MESSAGE", "FOR", "STATE", "", wrapsLast: true)
        for message in messages {
            table.add(
                message.message, OutboxScreen.handle(message), DeliveryWords.state(message.state), DeliveryWords.note(message))
        }
        return table.lines(terminal)
    }

    private func block(_ message: MessageView) -> [String] {
        let note = DeliveryWords.note(message)
        return terminal.wrap("\(OutboxScreen.handle(message)): \(DeliveryWords.state(message.state))", indent: "")
            + (note.isEmpty ? [] : terminal.wrap(note, indent: "  "))
            + [terminal.quiet("  \(Printable.line(message.message))")]
    }

    package func show(_ message: MessageView, of group: String) -> [String] {
        facts(message) + hints(message, Printable.line(group))
    }

    package func facts(_ message: MessageView) -> [String] {
        var rows = [("for", message.member), ("state", DeliveryWords.state(message.state))]
        let note = DeliveryWords.note(message)
        if !note.isEmpty { rows.append(("", note)) }
        if let channel = message.channel { rows.append(("way", ContactLines.words(channel))) }
        rows.append(("made", DeliveryWords.moment(message.made)))
        if !(Delivering.State(rawValue: message.state)?.hasEnded ?? false) {
            rows.append(("useful", "until \(DeliveryWords.moment(message.until))"))
        }
        return Facts.lines(rows, terminal)
    }

    /// What somebody may do about it.
    private func hints(_ message: MessageView, _ group: String) -> [String] {
        let place = "\(group) \(Printable.line(message.message))"
        let retry = "To try again: kith outbox retry \(place)"
        let drop = "To let it go: kith outbox drop \(place)"
        switch Delivering.State(rawValue: message.state) {
        case .parked, .uncertain: return ["", retry, drop]
        case .waiting: return ["", drop]
        default: return []
        }
    }

    package func stats(_ stats: OutboxStats.Result) -> [String] {
        let known = Delivering.State.allCases.map(\.rawValue)
        let others = Set(stats.states.keys).subtracting(known).sorted()
        var rows: [(String, String)] = []
        for code in known + others {
            guard let count = stats.states[code], count > 0 else { continue }
            let ended = Delivering.State(rawValue: code)?.hasEnded ?? false
            rows.append((DeliveryWords.state(code), ended ? "\(count) within a week" : "\(count)"))
        }
        if let oldest = stats.oldest {
            rows.append(("longest", "one could have gone out since \(DeliveryWords.moment(oldest))"))
        }
        let counts =
            rows.isEmpty
            ? terminal.wrap("No message is on its way, and none was within a week.", indent: "") : Facts.lines(rows, terminal)
        return counts + [""] + courier(stats) + attention(stats)
    }

    private func courier(_ stats: OutboxStats.Result) -> [String] {
        guard let last = stats.courier else {
            return terminal.wrap("No courier has asked for messages yet: see 'Send reminders' in the README.", indent: "")
        }
        let ways = stats.channels.map(ContactLines.words).joined(separator: ", ")
        let carries = ways.isEmpty ? "" : ", and carries \(ways)"
        return terminal.wrap("A courier last came at \(DeliveryWords.moment(last))\(carries).", indent: "")
    }

    private func attention(_ stats: OutboxStats.Result) -> [String] {
        guard let first = stats.groups.first else { return [] }
        return terminal.wrap("Somebody has to look: \(stats.groups.joined(separator: ", "))", indent: "")
            + ["  kith outbox list \(Printable.line(first))"]
    }

    /// Who it is for, in a list of one group.
    private static func handle(_ message: MessageView) -> String {
        message.member.split(separator: "/").last.map(String.init) ?? message.member
    }
}
