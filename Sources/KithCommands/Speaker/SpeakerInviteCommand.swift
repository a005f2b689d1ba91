package import ArgumentParser
import KithModel
import KithWire

package struct SpeakerInviteCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "invite", abstract: "Note whom the group invites, and to speak of what.",
        discussion: """
            Asked for, or read from standard input as three lines: what the group would like to hear about, who (may be empty), \
            from where or as what (may be empty).
            """)
    @Argument(help: "The group.") var group: String
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let session = try options.connect()
        guard let about = Asking.personal("What would the group like to hear about?") else {
            throw Refusal(.invalidArgument, "Nobody was invited.", remedy: "the same again, with what it is about")
        }
        let name = Asking.personal("Who? (Enter: not known yet)")
        let role = Asking.personal("From where, or as what? (Enter to leave it out)")
        let invited = try session.call(
            SpeakerInvite.self, SpeakerInvite.Parameters(group: group, name: name, role: role, about: about))
        if reading.json { return try Output.json(invited) }
        Output.lines(PlannedScreen(.current).speakers([invited]))
    }
}
