package import ArgumentParser
import KithWire

package struct PluginListCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(commandName: "list", abstract: "List installed plugins.")
    @Option(help: "Only what this group has.") var group: String?
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let list = try options.connect().call(PluginList.self, PluginList.Parameters(group: group))
        if reading.json { return try Output.json(list) }
        var table = Table("PLUGIN", "VERSION", "FOR", "TITLE")
        for plugin in list.plugins {
            let groups = plugin.groups.count > 3 ? "\(plugin.groups.count) groups" : plugin.groups.joined(separator: ", ")
            table.add(plugin.plugin, plugin.version + (plugin.enabled ? "" : " off"), groups, plugin.title)
        }
        Output.lines(table.lines(.current))
        for plugin in list.plugins {
            if let reason = plugin.failing { Output.lines(Terminal.current.wrap("! \(plugin.plugin): \(reason)", indent: "")) }
        }
    }
}
