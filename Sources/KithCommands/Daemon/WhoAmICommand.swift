package import ArgumentParser
import FoundationEssentials
import Glibc
import KithModel
import KithWire

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
