import KithPlugins
import KithWire

/// What one dry call gave: the answer, what it would do, what it wrote, what it took.
struct CallScreen {
    private let terminal: Terminal

    init(_ terminal: Terminal) { self.terminal = terminal }

    func lines(_ result: PluginCall.Result, hook: String) -> [String] {
        var lines: [String] = []
        if let message = result.message {
            lines += [terminal.bold("fails")] + terminal.wrap(message, indent: "  ", width: terminal.width)
        } else {
            lines += answer(PluginValue(result.result ?? .null), isEvent: hook.hasPrefix("on."))
        }
        if !result.logs.isEmpty {
            lines += [terminal.bold("log")] + result.logs.flatMap { Printable.lines($0) }.map { "  " + $0 }
        }
        return lines + [
            terminal.quiet(
                "\(Measure.time(result.cpuUs)) of computing, \(Measure.time(result.wallUs)) in all,"
                    + " \(Measure.memory(result.peakBytes)). Nothing was changed.")
        ]
    }

    private func answer(_ value: PluginValue, isEvent: Bool) -> [String] {
        if value == .null {
            return [terminal.bold("result"), isEvent ? "  nil: nothing is asked for, the state stays" : "  nil: no opinion"]
        }
        guard isEvent else { return [terminal.bold("result")] + document(value) }
        let effects = EffectWords.lines(value["effects"] ?? .null)
        var lines = [terminal.bold("effects")]
        lines += effects.isEmpty ? ["  none"] : effects.flatMap { terminal.wrap($0, indent: "  ", width: terminal.width) }
        lines.append(terminal.bold("state"))
        let state = value["state"] ?? .null
        return lines + (state == .null ? ["  stays as it was"] : document(state))
    }

    private func document(_ value: PluginValue) -> [String] {
        let order = ["key", "to", "title", "minutes", "lead", "prompt", "before", "after", "on", "at", "text"]
        return Printable.lines(JSONText.pretty(value, indent: "  ", order: order, width: terminal.width)).enumerated().map {
            $0 == 0 ? "  " + $1 : $1
        }
    }
}
