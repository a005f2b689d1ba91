package import ArgumentParser
import KithModel
import KithWire

package struct PrintCardCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "card", abstract: "Print the card for facilitators: first steps for hard moments.")
    @Argument(help: "The group.") var group: String
    @OptionGroup var printing: PrintOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let session = try options.connect()
        let card = try session.call(CardShow.self, CardShow.Parameters(group: group))
        let parts = card.cards.map { part in
            CardPart(situation: part.situation, title: part.title, text: part.text, isOwn: part.version != nil)
        }
        let paper = try printing.paper(of: group, session)
        try printing.put(paper.card(preface: card.preface, parts: parts, resources: card.resources))
    }
}
