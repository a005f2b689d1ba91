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

package struct DaemonStopCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "stop", abstract: "Stop the daemon; what is under way is finished first.")
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let session = try options.connect()
        let process = session.peer
        _ = try session.call(DaemonStop.self, Nothing())
        // The connection ends first; only after the process has is the store free for another.
        while try session.nextLine() != nil {}
        for _ in 0..<500 {
            if process == 0 || kill(process, 0) != 0 { return Output.line("Stopped.") }
            usleep(20_000)
        }
        throw Refusal(.unavailable, "The daemon is still finishing after 10 seconds.", remedy: "kith ping")
    }
}

package struct PingCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(commandName: "ping", abstract: "See whether the daemon answers.")
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        _ = try options.connect().call(Ping.self, Nothing())
        Output.line("pong")
    }
}

package struct WhoAmICommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "whoami", abstract: "Show who the daemon takes you for.")
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let who = try options.connect().call(WhoAmI.self, Nothing())
        if reading.json { return try Output.json(who) }
        let name = Printable.line(who.user ?? "uid \(who.uid)")
        let others = who.roles.filter { $0 != who.role }
        Output.line("\(name), \(who.role)" + (others.isEmpty ? "" : " (may also act as \(others.joined(separator: ", ")))"))
        if who.role == "stranger" { Output.line("To see groups you need a role; ask whoever looks after this machine.") }
    }
}

package struct CallCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "call", abstract: "Call a method of the protocol by its name; without one, list them.")
    @Argument(help: "noun.verb, as in PROTOCOL.md.") var method: String?
    @Argument(help: ArgumentHelp("Parameters; - reads them from standard input.", valueName: "json")) var parameters: String?
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        guard let method else {
            var table = Table("METHOD", "WHAT IT DOES")
            for type in Protocol.methods { table.add(type.declaration.name, type.declaration.summary) }
            return Output.lines(table.lines(.current))
        }
        var text = parameters ?? "{}"
        if text == "-" { text = String(decoding: try InputFile.read("-", most: LineLimits.bytes), as: UTF8.self) }
        guard let value = try? JSONDecoder().decode(JSONValue.self, from: Data(text.utf8)), case .object = value else {
            throw Refusal(
                .invalidArgument, "The parameters are not a JSON object.", remedy: #"kith call group.show '{"group":"harbour"}'"#)
        }
        try Output.json(try options.connect().call(method, value))
    }
}
