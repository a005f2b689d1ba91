package import ArgumentParser
import KithWire

package struct PluginShowCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(commandName: "show", abstract: "Show one plugin.")
    @Argument(help: "The plugin.") var plugin: String
    @Option(help: "Its settings and health for this group.") var group: String?
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let shown = try options.connect().call(PluginShow.self, PluginShow.Parameters(plugin: plugin, group: group))
        if reading.json { return try Output.json(shown) }
        var rows = [
            ("plugin", "\(shown.plugin) \(shown.version)" + (shown.bundled ? ", came with kith" : "")),
            ("title", shown.title), ("summary", shown.summary), ("for", shown.groups.joined(separator: ", ")),
            ("hash", String(shown.hash.prefix(16))),
        ]
        if !shown.enabled { rows.append(("state", "switched off")) }
        if !shown.versions.isEmpty { rows.append(("before", shown.versions.joined(separator: ", "))) }
        for format in shown.formats {
            rows.append(("format", "\(format.format): \(format.title)" + (format.occasion.map { " (\($0))" } ?? "")))
        }
        for (kind, names) in shown.provides.sorted(by: { $0.key < $1.key }) where kind != "formats" && !names.isEmpty {
            rows.append((kind, names.joined(separator: ", ")))
        }
        if !shown.reads.isEmpty { rows.append(("is told", shown.reads.joined(separator: ", "))) }
        if !shown.effects.isEmpty { rows.append(("asks for", shown.effects.joined(separator: ", "))) }
        for (name, value) in (shown.settings ?? [:]).sorted(by: { $0.key < $1.key }) {
            rows.append(("setting", "\(name) = \(value)"))
        }
        if let reason = shown.failing { rows.append(("failing", reason)) }
        Output.lines(Facts.lines(rows, .current))
    }
}
