package import ArgumentParser
import KithModel
import KithPlugins

package struct PluginTestCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "test", abstract: "Run a plugin's fixtures, the examples in its tests/; needs no daemon.")
    @Argument(help: "Its folder.") var directory: String
    @Flag(help: "Write what comes now as what is expected, where the two differ.") var update = false
    @OptionGroup var reading: LocalReadingOptions
    package init() {}

    package func run() throws {
        let bundle = try PluginFolder.bundle(directory)
        let suite = try FixtureSuite(bundle, worker: WorkerPath.find())
        let updates = update ? suite.updates() : []
        for file in updates { try OutputFile.write(file.text, to: "\(directory)/\(file.path)") }
        func isUpdated(_ run: FixtureRun) -> Bool {
            update && updates.contains { $0.path == run.fixture.file && $0.places.contains(run.fixture.place) }
        }
        let failed = suite.failures.filter { !isUpdated($0) }.count
        if reading.json {
            try Output.json(
                FixtureReport(
                    plugin: bundle.manifest.id, version: bundle.manifest.version, passed: suite.runs.count - failed,
                    failed: failed, fixtures: suite.runs.map { FixtureReport.Run($0, isUpdated: isUpdated($0)) }))
        } else if suite.runs.isEmpty {
            Output.lines(beginning(bundle.manifest))
        } else {
            let screen = FixtureScreen(.current)
            for run in suite.runs { Output.lines(screen.lines(run, isUpdated: isUpdated(run))) }
            let written = updates.reduce(0) { $0 + $1.places.count }
            Output.line(PluginTestCommand.sum(of: suite.runs.count, failed: failed, written: written))
        }
        if failed > 0 { throw ExitCode(1) }
    }

    /// `4 fixtures: 1 written anew, 2 pass, 1 does not.`
    private static func sum(of count: Int, failed: Int, written: Int) -> String {
        var parts = written > 0 ? ["\(written) written anew"] : []
        let passed = count - failed - written
        if failed > 0 {
            parts += ["\(passed) \(passed == 1 ? "passes" : "pass")", "\(failed) \(failed == 1 ? "does" : "do") not"]
        } else if passed > 0 {
            parts.append(written > 0 ? "the rest pass" : count == 1 ? "it passes" : "all pass")
        }
        return "\(FixtureScreen.count(count)): \(parts.joined(separator: ", "))."
    }

    /// How to begin, with a hook that the plugin has.
    private func beginning(_ manifest: Manifest) -> [String] {
        guard let hook = HookName.all(of: manifest).first else {
            return ["\(manifest.id) has no fixtures, and no function that would want one."]
        }
        let shown = Printable.line(directory)
        return [
            "\(manifest.id) has no fixtures yet: examples of what a hook is given, and what is",
            "to come of it. To begin, write \(shown)/tests/first.json:",
            #"  { "name": "an ordinary one", "hook": "\#(hook)" }"#,
            "Then let it be completed, and read what it says:",
            "  kith plugin test \(shown) --update",
        ]
    }
}
