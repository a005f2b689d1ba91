package import ArgumentParser
import FoundationEssentials
import Glibc
import KithModel
import KithWire

package struct DaemonStatusCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "status", abstract: "Show version, store and how long it has been running.")
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let status = try options.connect().call(DaemonStatus.self, Nothing())
        if reading.json { return try Output.json(status) }
        Output.lines(
            Facts.lines(
                [
                    ("kithd", "\(status.build), process \(status.pid), since \(status.started)"),
                    ("store", "schema \(status.schema), \(status.groups) groups, \(status.events) events"),
                    ("time zones", status.tzdata), ("plugins", status.plugins),
                    ("connections", "\(status.connections)"),
                ], .current))
    }
}
