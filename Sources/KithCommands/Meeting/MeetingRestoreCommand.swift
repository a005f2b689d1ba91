package import ArgumentParser
import KithModel
import KithWire

package struct MeetingRestoreCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "restore", abstract: "Take back that a meeting was cancelled or left blank.")
    @OptionGroup var meeting: MeetingArgument
    @OptionGroup var options: Options
    package init() {}
    package func run() throws {
        let restored = try options.connect().call(MeetingRestore.self, MeetingReference(meeting: meeting.reference))
        Output.line("\(restored.meeting) is planned again.")
    }
}
