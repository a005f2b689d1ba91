import KithPlugins

/// What a plugin asks for, a line each, as people say it.
enum EffectWords {
    static func lines(_ effects: PluginValue) -> [String] { (effects.array ?? []).map(line) }

    private static func line(_ effect: PluginValue) -> String {
        func text(_ key: String) -> String { effect[key]?.string ?? "" }
        let line: String
        switch effect["kind"]?.string {
        case "remind":
            let when = effect["after"]?.string.map { "after \($0)" } ?? "at \(text("at"))"
            line = "remind \(text("to")) \(when): \(text("text"))"
        case "action": line = "action" + (effect["by"]?.string.map { " by \($0)" } ?? "") + ": \(text("text"))"
        case "signal": line = "signal" + (effect["until"]?.string.map { " until \($0)" } ?? "") + ": \(text("text"))"
        case "agenda":
            let step = effect["step"] ?? .null
            let minutes = step["minutes"]?.integer.map { ", \($0) min" } ?? ""
            line = "agenda: \(step["title"]?.string ?? "")\(minutes)"
        default: line = JSONText.line(effect)
        }
        return Printable.line(line)
    }
}
