package import ArgumentParser
import KithModel
import KithWire

package struct CardWriteCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "write", abstract: "Write the card of one situation for one country.",
        discussion: """
            The text is read from standard input; on a terminal, type it and end with a line that holds a single dot. What was \
            written before is kept, with its day. Who wrote it should know the law of that country.
            """)
    @Argument(help: "The country, by two letters: IE, DE, IN.") var country: String
    @Argument(help: "conflict, neglect, abuse or danger.") var situation: String
    @Flag(help: "Go back to the words that come along.") var bundled = false
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let session = try options.connect()
        guard let text = bundled ? "" : try text() else {
            throw Refusal(
                .invalidArgument, "Nothing was written.",
                remedy: "the same again with a text as its input, or --bundled for the words that come along")
        }
        let card = try session.call(
            CardWrite.self, CardWrite.Parameters(country: country, situation: situation, text: text))
        if reading.json { return try Output.json(card) }
        Output.lines(CardScreen(.current).card(card))
    }

    private func text() throws(Refusal) -> String? {
        var text = ""
        if Asking.isThereSomebody {
            Output.line("Type the text; a line with a single dot ends it.")
            while let line = readLine(strippingNewline: true), line != "." { text += line + "\n" }
        } else {
            text = String(decoding: try InputFile.read("-", most: 65_536), as: UTF8.self)
        }
        let all = Asking.trimmed(text)
        return all.isEmpty ? nil : all
    }
}
