package import ArgumentParser
import KithModel
import KithWire

package struct TopicDoneCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "done", abstract: "Note that the group talked about it, and how it was.",
        discussion: """
            How it was is asked for, or read from standard input; it may be left out. It is the group's word, and nobody's in \
            particular.
            """)
    @Argument(help: "The group.") var group: String
    @Argument(help: "Which, as the list names it.") var topic: String
    @Flag(help: "The group has not talked about it after all.") var undo = false
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let session = try options.connect()
        let word = undo ? nil : try PlannedWord.ask()
        let done = try session.call(
            TopicDone.self, TopicDone.Parameters(group: group, topic: topic, word: word, undo: undo ? true : nil))
        if reading.json { return try Output.json(done) }
        Output.lines(PlannedScreen(.current).topics([done]))
    }
}
