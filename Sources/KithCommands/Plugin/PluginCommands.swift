package import ArgumentParser
import FoundationEssentials
import Glibc
import KithModel
import KithPlugins
import KithWire

package struct PluginCommands: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "plugin", abstract: "Formats that groups write for themselves.",
        subcommands: [
            PluginListCommand.self, PluginShowCommand.self, PluginCheckCommand.self, PluginInstallCommand.self,
            PluginRemoveCommand.self,
        ])
    package init() {}
}

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
            table.add(plugin.plugin, plugin.version, groups, plugin.title)
        }
        Output.lines(table.lines(.current))
        for plugin in list.plugins {
            if let reason = plugin.failing { Output.lines(Terminal.current.wrap("! \(plugin.plugin): \(reason)", indent: "")) }
        }
    }
}

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
        for format in shown.formats {
            rows.append(("format", "\(format.format): \(format.title)" + (format.occasion.map { " (\($0))" } ?? "")))
        }
        for (name, value) in (shown.settings ?? [:]).sorted(by: { $0.key < $1.key }) {
            rows.append(("setting", "\(name) = \(value)"))
        }
        if let reason = shown.failing { rows.append(("failing", reason)) }
        Output.lines(Facts.lines(rows, .current))
    }
}

package struct PluginCheckCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Look a plugin over without installing it; needs no daemon.")
    @Argument(help: "Its folder.") var directory: String
    package init() {}

    package func run() throws {
        let bundle = try Bundle(directory: directory)
        let check = PluginCheck(bundle, worker: WorkerPath.find())
        if let reason = check.unavailable { throw Refusal(.unavailable, "Plugins can't run here: \(reason).") }
        for warning in check.warnings { Output.line("warning: \(Printable.line(warning))") }
        for error in check.errors { Output.line("error: \(Printable.line(error))") }
        guard check.errors.isEmpty else { throw ExitCode(1) }
        Output.line(
            "\(bundle.manifest.id) \(bundle.manifest.version) is fine: \(check.formats.count) \(check.formats.count == 1 ? "format" : "formats")."
        )
    }
}

/// The worker that belongs to this program.
enum WorkerPath {
    static func find() -> String {
        if let named = Environment.value("KITH_PLUGIN_WORKER") { return named }
        var buffer = [CChar](repeating: 0, count: 4096)
        let length = unsafe readlink("/proc/self/exe", &buffer, buffer.count - 1)
        let own = String(decoding: buffer[..<max(0, length)].map { UInt8(bitPattern: $0) }, as: UTF8.self)
        let bin = own.lastIndex(of: "/").map { String(own[..<$0]) } ?? "."
        let prefix = bin.lastIndex(of: "/").map { String(bin[..<$0]) } ?? "."
        let installed = "\(prefix)/libexec/kith/kith-lua"
        return unsafe access(installed, X_OK) == 0 ? installed : "\(bin)/kith-lua"
    }
}

package struct PluginInstallCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "install", abstract: "Check a plugin and install it, for one group or all.")
    @Argument(help: "Its folder.") var directory: String
    @Option(help: "The group it is for; without it, all.") var group: String?
    @Option(name: .customLong("set"), help: ArgumentHelp("A setting; may be given more than once.", valueName: "name=value"))
    var settings: [String] = []
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let bundle = try Bundle(directory: directory)
        var values: [String: String] = [:]
        for setting in settings {
            let parts = setting.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2 else {
                throw Refusal(.invalidArgument, "'\(setting)' is not a setting.", remedy: "--set name=value")
            }
            values[String(parts[0])] = String(parts[1])
        }
        let files = bundle.files.mapValues { Data($0).base64EncodedString() }
        let done = try options.connect().call(
            PluginInstall.self,
            PluginInstall.Parameters(files: files, group: group, settings: values.isEmpty ? nil : values))
        if reading.json { return try Output.json(done) }
        for warning in done.warnings { Output.line("warning: \(Printable.line(warning))") }
        let whose = group.map { "for \(Printable.line($0))" } ?? "for all groups"
        let before = done.replaced.map { ", in place of \($0)" } ?? ""
        Output.line("\(done.plugin.plugin) \(done.plugin.version) is installed \(whose)\(before).")
        if let format = done.format { Output.line("Its meetings take \(format) from now on.") }
    }
}

package struct PluginRemoveCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "remove", abstract: "Remove a plugin from one group, or from all.")
    @Argument(help: "The plugin.") var plugin: String
    @Option(help: "The group; without it, the installation for all.") var group: String?
    @OptionGroup var options: Options
    package init() {}
    package func run() throws {
        _ = try options.connect().call(PluginRemove.self, PluginRemove.Parameters(plugin: plugin, group: group))
        Output.line("\(Printable.line(plugin)) is removed.")
    }
}
