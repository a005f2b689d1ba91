package import ArgumentParser
import KithModel
import KithWire

package struct CardShowCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show the card for facilitators, on a page to have at hand.",
        discussion: "As the network has written it for the country; else general first steps, the same everywhere.")
    @Argument(help: "The group whose country it is for.") var group: String?
    @Option(help: "The country, by two letters: IE, DE, IN.") var country: String?
    @Option(help: "One situation: conflict, neglect, abuse or danger.") var only: Situation?
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        var card = try options.connect().call(CardShow.self, CardShow.Parameters(group: group, country: country))
        if let only { card.cards.removeAll { $0.situation != only.rawValue } }
        if reading.json { return try Output.json(card) }
        Output.lines(CardScreen(.current).show(card))
    }
}
