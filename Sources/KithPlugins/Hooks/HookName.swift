package import KithModel

/// One hook of one plugin, as people name it: `formats.evening.agenda`, `on.meeting.closed`, `migrate`.
package struct HookName: Hashable, Sendable {
    package let declaration: HookDeclaration
    /// Where the function is in the plugin's table.
    package let path: [String]

    private init(_ declaration: HookDeclaration, _ path: [String]) { (self.declaration, self.path) = (declaration, path) }

    package static func agenda(_ format: String) -> HookName { HookName(.agenda, ["formats", format, "agenda"]) }
    package static func plan(_ reminder: String) -> HookName { HookName(.plan, ["reminders", reminder, "plan"]) }
    package static func score(_ rubric: String) -> HookName { HookName(.score, ["rubrics", rubric, "score"]) }
    package static func on(_ kind: String) -> HookName { HookName(.on, ["on", kind]) }
    package static let migrate = HookName(.migrate, ["migrate"])

    /// Refuses what the plugin does not provide, with the nearest that it does. `formats.evening` is enough for its agenda.
    package init(_ text: String, in manifest: Manifest) throws(Refusal) {
        let hooks = HookName.all(of: manifest)
        let found = hooks.first {
            $0.description == text || $0.path.count == 3 && $0.path.prefix(2).joined(separator: ".") == text
        }
        guard let found else {
            let names = hooks.map(\.description)
            let near = Nearest.to(text, among: names + hooks.map(\.subject))
            throw .invalid(
                "hook", "\(manifest.id) has no hook '\(text.prefix(60))'.",
                remedy: near.map { "did you mean '\($0)'?" }
                    ?? (names.isEmpty ? "it has none" : "one of \(names.joined(separator: ", "))"))
        }
        self = found
    }

    /// Every function that a manifest promises, and those that it may have besides.
    package static func all(of manifest: Manifest) -> [HookName] {
        manifest.formats.map(agenda) + (manifest.provides[.reminders] ?? []).map(plan)
            + (manifest.provides[.on] ?? []).map(on) + (manifest.provides[.rubrics] ?? []).map(score)
            + (manifest.stateVersion > 1 ? [migrate] : [])
    }

    /// What mistakes in its answer are named after: `agenda`, `reminders.evening`, `on.meeting.closed`.
    package var subject: String {
        switch path[0] {
        case "formats", "on", "migrate": description
        default: path.dropLast().joined(separator: ".")
        }
    }

    /// What stands before the fields of an answer.
    var answerPath: String { path[0] == "formats" ? "agenda" : subject }
}

extension HookName: CustomStringConvertible {
    package var description: String { path.joined(separator: ".") }
}
