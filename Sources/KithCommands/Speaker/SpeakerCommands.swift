package import ArgumentParser

package struct SpeakerCommands: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "speaker", abstract: "Guests of a group: they come when the group asks, and for what it asks.",
        discussion: "Who they are is asked for or read from standard input, and never an argument.",
        subcommands: [
            SpeakerInviteCommand.self, SpeakerListCommand.self, SpeakerAgreeCommand.self, SpeakerPlanCommand.self,
            SpeakerDoneCommand.self, SpeakerRemoveCommand.self,
        ])
    package init() {}
}
