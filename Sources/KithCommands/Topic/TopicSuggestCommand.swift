package import ArgumentParser
import KithModel
import KithWire

package struct TopicSuggestCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "suggest", abstract: "Add what the group would like to talk about.",
        discussion: "It is asked for, or read from standard input.")
    @Argument(help: "The group.") var group: String
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let session = try options.connect()
        guard let text = Asking.personal("What would the group like to talk about?") else {
            throw Refusal(.invalidArgument, "Nothing was suggested.", remedy: "the same again, with a topic as its input")
        }
        let topic = try session.call(TopicSuggest.self, TopicSuggest.Parameters(group: group, text: text))
        if reading.json { return try Output.json(topic) }
        Output.lines(PlannedScreen(.current).topics([topic]))
    }
}
