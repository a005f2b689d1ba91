package import ArgumentParser
import KithModel
import KithPlugins

package struct PluginCheckCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Look a plugin over without installing it; needs no daemon.")
    @Argument(help: "Its folder.") var directory: String
    @OptionGroup var reading: LocalReadingOptions
    package init() {}

    /// What `--json` gives.
    private struct Report: Encodable {
        let plugin: String
        let version: String
        let installable: Bool
        let findings: [Finding]
    }

    package func run() throws {
        let bundle = try PluginFolder.bundle(directory)
        let found = try PluginFindings(bundle)
        if reading.json {
            try Output.json(
                Report(
                    plugin: bundle.manifest.id, version: bundle.manifest.version, installable: found.errors.isEmpty,
                    findings: found.findings))
        } else {
            for finding in found.warnings + found.errors {
                Output.line("\(finding.weight.rawValue): \(Printable.line(finding.message))")
            }
        }
        guard found.errors.isEmpty else { throw ExitCode(1) }
        if reading.json { return }
        let manifest = bundle.manifest
        Output.line("\(manifest.id) \(manifest.version) is fine\(PluginCheckCommand.contents(of: manifest)).")
    }

    /// `: 1 format, 2 reminders`.
    private static func contents(of manifest: Manifest) -> String {
        let words: [(Provided, String, String)] = [
            (.formats, "format", "formats"), (.reminders, "plan of reminders", "plans of reminders"),
            (.rubrics, "rubric", "rubrics"), (.models, "model", "models"), (.words, "list of words", "lists of words"),
            (.on, "kind of event", "kinds of event"),
        ]
        let parts = words.compactMap { kind, one, many -> String? in
            let count = manifest.provides[kind]?.count ?? 0
            return count == 0 ? nil : "\(count) \(count == 1 ? one : many)"
        }
        return parts.isEmpty ? "" : ": " + parts.joined(separator: ", ")
    }
}
