package import ArgumentParser
import KithWire

package struct ResourceConfirmCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "confirm", abstract: "Note that somebody made sure that it answers as it says.")
    @Argument(help: "Which, as the list names it.") var resource: String
    @OptionGroup var owner: ResourceOwner
    @Option(help: ArgumentHelp("The day on which they did; otherwise today.", valueName: "date")) var on: String?
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let confirmed = try options.connect().call(
            ResourceConfirm.self, ResourceConfirm.Parameters(group: owner.group, resource: resource, on: on))
        if reading.json { return try Output.json(confirmed) }
        Output.lines(
            Terminal.current.wrap("\(confirmed.name): confirmed on \(confirmed.confirmed ?? "").", indent: ""))
    }
}
