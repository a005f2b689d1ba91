package import ArgumentParser
import KithWire

package struct PluginSettingsCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "settings", abstract: "Show a plugin's settings, or change some.",
        discussion: "tea_minutes=10 changes one; tea_minutes= goes back to what the plugin says.")
    @Argument(help: "The plugin.") var plugin: String
    @Option(help: "The group; without it, the installation for all.") var group: String?
    @Argument(help: ArgumentHelp("Settings to change.", valueName: "name=value")) var changes: [String] = []
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let values = try SettingOptions.values(changes)
        let shown = try options.connect().call(
            PluginSettings.self, PluginSettings.Parameters(plugin: plugin, group: group, set: values.isEmpty ? nil : values))
        if reading.json { return try Output.json(shown) }
        guard !shown.settings.isEmpty else { return Output.line("\(Printable.line(plugin)) has no settings.") }
        let rows = shown.settings.map { setting in
            let usual = setting.value == setting.standard ? "" : " (else \(setting.standard))"
            return (setting.name, "\(setting.value)\(usual)\n\(setting.help); \(setting.accepts)")
        }
        Output.lines(Facts.lines(rows, .current))
    }
}
