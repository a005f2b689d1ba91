package import ArgumentParser
import FoundationEssentials
import Glibc
import KithModel
import KithWire

package struct PingCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(commandName: "ping", abstract: "See whether the daemon answers.")
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        _ = try options.connect().call(Ping.self, Nothing())
        Output.line("pong")
    }
}
