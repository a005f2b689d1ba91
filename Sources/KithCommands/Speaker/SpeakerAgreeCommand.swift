package import ArgumentParser
import KithWire

package struct SpeakerAgreeCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "agree", abstract: "Note that a guest said they would come, or with --undo not after all.")
    @Argument(help: "The group.") var group: String
    @Argument(help: "Which, as the list names them.") var speaker: String
    @Flag(help: "They don't come after all.") var undo = false
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let agreed = try options.connect().call(
            SpeakerAgree.self, SpeakerAgree.Parameters(group: group, speaker: speaker, undo: undo ? true : nil))
        if reading.json { return try Output.json(agreed) }
        Output.lines(PlannedScreen(.current).speakers([agreed]))
    }
}
