import KithPlugins
import KithWire

/// Past events: what a plugin did then, and what it would do now.
struct ReplayScreen {
    private let terminal: Terminal

    init(_ terminal: Terminal) { self.terminal = terminal }

    func lines(_ replayed: PluginReplay.Result) -> [String] {
        var lines = replayed.events.flatMap(self.lines)
        if let state = replayed.state, state != .null {
            let text = JSONText.pretty(PluginValue(state), indent: "  ", width: terminal.width)
            lines += [terminal.bold("state in the end")]
            lines += Printable.lines(text).enumerated().map { $0 == 0 ? "  " + $1 : $1 }
        }
        return lines + [terminal.quiet("Nothing was changed.")]
    }

    private func lines(_ event: ReplayView) -> [String] {
        let head = terminal.bold(Printable.line("\(event.at)  \(event.kind)"))
        var rows = [("did", event.did.isEmpty ? "nothing" : event.did.joined(separator: ", "))]
        if let fault = event.fault {
            rows.append(("fails", fault))
        } else {
            let would = EffectWords.lines(event.would.map(PluginValue.init) ?? .null)
            rows += (would.isEmpty ? ["nothing"] : would).enumerated().map { ($0 == 0 ? "would" : "", $1) }
        }
        rows += event.logs.map { ("log", $0) }
        let narrow = Terminal(
            width: terminal.width - 2, hasColour: terminal.hasColour, hasUnicode: terminal.hasUnicode,
            isInteractive: terminal.isInteractive)
        return [head] + Facts.lines(rows, narrow).map { "  " + $0 }
    }
}
