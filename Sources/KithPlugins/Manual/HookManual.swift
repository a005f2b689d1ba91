/// The hook reference in `Plugins/README.md`, written from the declarations.
package enum HookManual {
    /// The lines between which the manual holds what is written here.
    package static let begin = "<!-- hooks: written by KithPlugins, see HookManualTests -->"
    package static let end = "<!-- end of hooks -->"

    /// Markdown, with a line break at its end.
    package static func text() -> String {
        var lines = ["### A format", "", "| field | kind | |", "|---|---|---|"]
        lines += rows(HookDeclaration.format, prefix: "")
        for hook in HookDeclaration.all { lines += section(hook) }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func section(_ hook: HookDeclaration) -> [String] {
        var lines = ["", "### `\(hook.signature)`", "", hook.summary, "", "| argument | kind | |", "|---|---|---|"]
        for argument in hook.arguments {
            if case .table(let fields) = argument.kind { lines += rows(fields, prefix: argument.name + ".") }
        }
        let count = "\(hook.count.lowerBound) to \(hook.count.upperBound)"
        lines += [
            "", "It returns a list of \(count) \(hook.resultName)s:", "",
            "| \(hook.resultName) | kind | |", "|---|---|---|",
        ]
        lines += rows(hook.result, prefix: "")
        lines += [
            "", "- Effects: \(hook.effects.isEmpty ? "none." : hook.effects.joined(separator: ", "))",
            "- `nil`: \(hook.onNil)", "- If it fails: \(hook.onFailure)", "- Since api \(hook.since).",
        ]
        return lines
    }

    private static func rows(_ fields: [HookDeclaration.Field], prefix: String) -> [String] {
        fields.flatMap { field in
            if case .table(let inner) = field.kind { return rows(inner, prefix: "\(prefix)\(field.name).") }
            let kind = field.kind.words + (field.isOptional ? ", or nil" : "")
            return ["| `\(prefix)\(field.name)` | \(kind) | \(field.words) |"]
        }
    }
}

extension HookDeclaration.Field.Kind {
    /// For people.
    var words: String {
        switch self {
        case .text(let range):
            range.lowerBound == range.upperBound
                ? "text of \(range.lowerBound)" : "text, \(range.lowerBound) to \(range.upperBound) characters"
        case .key: "name: a-z, 0-9, `_`"
        case .integer(let range): "integer, \(range.lowerBound) to \(range.upperBound)"
        case .boolean: "boolean"
        case .choice(let choices): choices.map { "`'\($0)'`" }.joined(separator: ", ")
        case .table: "table"
        case .named(let values): "table of \(values.split(separator: "|").joined(separator: ", ")) by name"
        case .function: "function"
        }
    }
}
