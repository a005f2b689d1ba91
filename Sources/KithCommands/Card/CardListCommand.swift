package import ArgumentParser
import KithModel
import KithWire

package struct CardListCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List for which countries the network has written cards of its own.")
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let list = try options.connect().call(CardList.self, Nothing())
        if reading.json { return try Output.json(list) }
        Output.lines(CardScreen(.current).list(list.cards))
    }
}
