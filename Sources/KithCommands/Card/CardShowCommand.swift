package import ArgumentParser
import KithWire

package struct CardShowCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show the card for facilitators, on a page to have at hand.",
        discussion: "As the network has written it for the country; else general first steps, the same everywhere.")
    @Argument(help: "The group whose country it is for.") var group: String?
    @Option(help: "The country, by two letters: IE, DE, IN.") var country: String?
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let card = try options.connect().call(CardShow.self, CardShow.Parameters(group: group, country: country))
        if reading.json { return try Output.json(card) }
        Output.lines(CardScreen(.current).show(card))
    }
}
