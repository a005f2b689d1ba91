package import ArgumentParser
import KithModel
import KithWire

package struct ResourceAddCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Add somewhere to turn to for support.",
        discussion: """
            Its name and how it is reached are asked for, or read from standard input: name, phone, web, address, place, country, \
            hours, languages, free and note, as lines of "phone: 116 123".
            """)
    @Argument(help: "crisis_line, emergency, advocacy, legal, housing, money, health, respite, group, online or other.")
    var kind: String
    @OptionGroup var owner: ResourceOwner
    @Option(help: ArgumentHelp("The day on which somebody made sure that it answers.", valueName: "date"))
    var confirmed: String?
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let session = try options.connect()
        let details = try ResourceLines.details()
        guard details.name?.isEmpty == false else {
            throw Refusal(
                .invalidArgument, "It has no name, so nothing was added.", remedy: "the same again, with a name")
        }
        let added = try session.call(
            ResourceAdd.self,
            ResourceAdd.Parameters(
                group: owner.group, kind: ResourceScreen.code(kind), details: details, confirmed: confirmed))
        if reading.json { return try Output.json(added) }
        Output.lines(ResourceScreen(.current).show(added))
    }
}
