package import ArgumentParser
import KithModel
import KithWire

package struct SpeakerDoneCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "done", abstract: "Note that a guest has been there, and how it was.",
        discussion: """
            How it was is asked for, or read from standard input; it may be left out. It is the group's word, and nobody's in \
            particular.
            """)
    @Argument(help: "The group.") var group: String
    @Argument(help: "Which, as the list names them.") var speaker: String
    @Flag(help: "They have not been there after all.") var undo = false
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let session = try options.connect()
        let word = undo ? nil : try PlannedWord.ask()
        let done = try session.call(
            SpeakerDone.self,
            SpeakerDone.Parameters(group: group, speaker: speaker, word: word, undo: undo ? true : nil))
        if reading.json { return try Output.json(done) }
        Output.lines(PlannedScreen(.current).speakers([done]))
    }
}
