package import ArgumentParser
import KithModel
import KithWire

package struct GroupCreateCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(commandName: "create", abstract: "Set up a group.")
    @Argument(help: "Its short name: a-z, 0-9 and hyphens.") var group: String
    @Option(help: "Time zone of its meetings: Europe/Dublin.") var zone: String
    @Flag(help: "It has met before; no first and second meeting are proposed.") var metBefore = false
    @OptionGroup var details: DetailOptions
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let made = try options.connect().call(
            GroupCreate.self,
            GroupCreate.Parameters(group: group, zone: zone, details: details.details(), metBefore: metBefore))
        if reading.json { return try Output.json(made) }
        Output.line("\(made.handle) is set up, in \(made.zone).")
        Output.line("Next: kith meeting schedule \(made.handle) --every week --on tue --at 18:30 --for 90m")
    }
}
