package import ArgumentParser
import KithModel
import KithWire

package struct SpeakerRemoveCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "remove", abstract: "Remove a guest from the list; nothing of the entry is kept.")
    @Argument(help: "The group.") var group: String
    @Argument(help: "Which, as the list names them.") var speaker: String
    @Flag(help: "Don't ask.") var yes = false
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let session = try options.connect()
        if !yes { try PlannedWord.confirmRemoval("kith speaker remove \(group) \(speaker) --yes") }
        _ = try session.call(SpeakerRemove.self, SpeakerRemove.Parameters(group: group, speaker: speaker))
        Output.line("Nothing of the entry is kept.")
    }
}
