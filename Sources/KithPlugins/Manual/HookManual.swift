import KithModel

/// The hook reference in `Plugins/README.md`, written from the declarations.
package enum HookManual {
    /// The lines between which the manual holds what is written here.
    package static let begin = "<!-- hooks: written by KithPlugins, see HookManualTests -->"
    package static let end = "<!-- end of hooks -->"

    /// Markdown, with a line break at its end.
    package static func text() -> String {
        var lines: [String] = []
        for (name, fields, words) in shared {
            lines += ["", "### `\(name)`", "", words, "", "| field | kind | |", "|---|---|---|"]
            lines += rows(fields, prefix: "\(name).")
        }
        lines += table("### A format", HookDeclaration.format) + section(.agenda)
        lines += table("### A reminder", HookDeclaration.reminder) + section(.plan)
        lines += section(.on) + effects() + events() + section(.migrate)
        lines += table("### Words", HookDeclaration.words.filter { $0.name != "labels" })
        lines += labels()
        lines += table("### A model", HookDeclaration.model)
        lines += table("### A rubric", HookDeclaration.rubric) + section(.score)
        return lines.dropFirst().joined(separator: "\n") + "\n"
    }

    /// Arguments that several hooks have, told once.
    private static let shared = [
        ("ctx", HookDeclaration.contextFields, "What surrounds a call. Every hook has it."),
        ("meeting", HookDeclaration.meetingFields, "The meeting that an agenda or reminders are wanted for."),
    ]

    private static func table(_ title: String, _ fields: [HookDeclaration.Field]) -> [String] {
        ["", title, "", "| field | kind | |", "|---|---|---|"] + rows(fields, prefix: "")
    }

    private static func section(_ hook: HookDeclaration) -> [String] {
        var lines = ["", "### `\(hook.signature)`", "", hook.summary, "", "| argument | kind | |", "|---|---|---|"]
        for argument in hook.arguments {
            if shared.contains(where: { argument.kind == .table($0.1) }) {
                lines.append("| `\(argument.name)` | table | As above. |")
            } else {
                lines += rows([argument], prefix: "")
            }
        }
        lines += ["", answer(hook.answer)]
        switch hook.answer {
        case .list(let fields, let name, _), .table(let fields, let name):
            lines += ["", "| \(name) | kind | |", "|---|---|---|"] + rows(fields, prefix: "")
        case .numbers, .value: break
        }
        let effects = hook.effects.map { "`\($0.rawValue)`" }.joined(separator: ", ")
        lines += [
            "", "- Effects: \(effects.isEmpty ? "none." : effects + ".")", "- `nil`: \(hook.onNil)",
            "- If it fails: \(hook.onFailure)", "- Since api \(hook.since).",
        ]
        return lines
    }

    private static func answer(_ answer: HookDeclaration.Answer) -> String {
        switch answer {
        case .list(_, let name, let count):
            "It returns a list of \(count.lowerBound) to \(count.upperBound) \(HookValidator.plural(name)):"
        case .table(_, let name): "It returns a table, the \(name):"
        case .numbers(let count):
            "It returns a table of \(count.lowerBound) to \(count.upperBound) numbers by name."
        case .value: "It returns a value of your own shape."
        }
    }

    private static func effects() -> [String] {
        var lines = ["", "#### Effects", "", "Each kind that a plugin asks for stands in `effects` of plugin.json."]
        for kind in Effect.Kind.allCases {
            lines += ["", "**`\(kind.rawValue)`** \(kind.summary)", "", "| field | kind | |", "|---|---|---|"]
            lines += rows(kind.fields.filter { $0.name != "kind" }, prefix: "")
        }
        return lines
    }

    private static func events() -> [String] {
        let kinds = EventKind.allCases.filter(\.isPublic).map { kind in
            let facts = kind.sampleFacts.sorted { $0.key < $1.key }.map { "`\($0.key)` such as `\($0.value)`" }
            return "| `\(kind.rawValue)` | \(kind.summary) | \(facts.joined(separator: ", ")) |"
        }
        return ["", "#### Events", "", "| kind | | facts |", "|---|---|---|"] + kinds
    }

    private static func labels() -> [String] {
        let field = HookDeclaration.words.first { $0.name == "labels" }
        let rows = Label.allCases.map { "| `\($0.rawValue)` | \($0.english) |" }
        return [
            "| `labels` | table, or nil | \(field?.words ?? "") |", "", "#### Labels", "",
            "Each is text of up to \(Label.longest) characters.", "", "| label | in English |", "|---|---|",
        ] + rows
    }

    private static func rows(_ fields: [HookDeclaration.Field], prefix: String) -> [String] {
        fields.flatMap { field -> [String] in
            let name = prefix + field.name
            let optional = field.isOptional ? ", or nil" : ""
            switch field.kind {
            case .table(let inner):
                let head = field.isOptional ? ["| `\(name)` | table, or nil | \(field.words) |"] : []
                return head + rows(inner, prefix: "\(name).")
            case .list(let inner, let one, let count):
                let kind = "list of \(count.lowerBound) to \(count.upperBound) \(HookValidator.plural(one))\(optional)"
                return ["| `\(name)` | \(kind) | \(field.words) |"] + rows(inner, prefix: "\(name)[].")
            default: return ["| `\(name)` | \(field.kind.words)\(optional) | \(field.words) |"]
            }
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
        case .number: "number"
        case .boolean: "boolean"
        case .choice(let choices): choices.map { "`'\($0)'`" }.joined(separator: ", ")
        case .choices(let choices): "list of " + choices.map { "`'\($0)'`" }.joined(separator: ", ")
        case .table: "table"
        case .list(_, let name, _): "list of \(HookValidator.plural(name))"
        case .texts(let most, let count):
            "list of \(count.lowerBound) to \(count.upperBound) texts of up to \(most) characters"
        case .named(let values): "table of \(values.split(separator: "|").joined(separator: ", ")) by name"
        case .span: "duration: `90m`, `3h`, `2d`, `1w`"
        case .date: "date: `2026-11-24`"
        case .moment: "date and time: `2026-11-24T18:30`"
        case .clock: "time: `18:30`"
        case .audience: "`asked`, `facilitators`, `roles`, `role:NAME` or `{person:TOKEN}`"
        case .effects: "list of up to 64 effects, see below"
        case .value: "any value"
        case .function: "function"
        }
    }
}
