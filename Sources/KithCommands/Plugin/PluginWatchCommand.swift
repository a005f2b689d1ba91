package import ArgumentParser
import FoundationEssentials
import KithModel
import KithWire

package struct PluginWatchCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "watch", abstract: "Show each call of a plugin as it is made, until interrupted.")
    @Argument(help: "The plugin.") var plugin: String
    @Option(help: "Only in this group.") var group: String?
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let session = try options.connect()
        let daemon = session.peer
        let interruption = Interruption.descriptor()
        _ = try session.call(PluginWatch.self, PluginWatch.Parameters(plugin: plugin, group: group))
        while true {
            guard case .line = session.wait(interruption: interruption) else { return }
            guard let line = try session.nextLine() else { break }
            guard let call = try? JSONDecoder().decode(Notification<CallView>.self, from: Data(line)).params else { continue }
            if reading.json { try Output.json(call) } else { Output.lines(CallLines.lines(call, .current)) }
        }
        throw options.end(of: daemon, remedy: "kith ping")
    }
}
