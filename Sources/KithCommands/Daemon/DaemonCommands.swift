package import ArgumentParser
import FoundationEssentials
import Glibc
import KithModel
import KithWire

package struct DaemonCommands: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "daemon", abstract: "Look after the daemon itself.",
        subcommands: [DaemonStatusCommand.self, DaemonStopCommand.self])
    package init() {}
}
