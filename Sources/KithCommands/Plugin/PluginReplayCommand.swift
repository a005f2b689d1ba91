package import ArgumentParser
import KithModel
import KithPlugins
import KithWire

package struct PluginReplayCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "replay", abstract: "Run a group's past events through a plugin; nothing is changed.",
        discussion:
            "Shows what it did then beside what it would do now, to try a new version on what has been. It begins without a state."
    )
    @Argument(help: "The plugin.") var plugin: String
    @Option(help: "The group.") var group: String
    @Option(help: ArgumentHelp("Another version to try: its folder.", valueName: "dir")) var with: String?
    @Option(help: ArgumentHelp("So many events, 1 to 200.", valueName: "count")) var last = 20
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let bundle = try with.map { folder throws(Refusal) in try PluginFolder.bundle(folder) }
        let replayed = try options.connect().call(
            PluginReplay.self,
            PluginReplay.Parameters(
                plugin: plugin, group: group, last: last, files: bundle.map(PluginFolder.encoded)))
        if reading.json { return try Output.json(replayed) }
        guard !replayed.events.isEmpty else { return Output.line("Nothing has happened yet that it hears of.") }
        Output.lines(ReplayScreen(.current).lines(replayed))
    }
}
