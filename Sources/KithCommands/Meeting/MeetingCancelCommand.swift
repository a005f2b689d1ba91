package import ArgumentParser
import KithModel
import KithWire

package struct MeetingCancelCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "cancel", abstract: "Say that a planned meeting will not take place.")
    @OptionGroup var meeting: MeetingArgument
    @OptionGroup var options: Options
    package init() {}
    package func run() throws {
        let cancelled = try options.connect().call(MeetingCancel.self, MeetingReference(meeting: meeting.reference))
        Output.line("\(cancelled.meeting) is cancelled. kith meeting restore \(cancelled.meeting)")
    }
}
