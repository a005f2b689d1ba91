package import ArgumentParser
import KithModel
import KithWire

package struct MeetingCloseCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(commandName: "close", abstract: "End a meeting that was held.")
    @OptionGroup var meeting: MeetingArgument
    @OptionGroup var options: Options
    package init() {}
    package func run() throws {
        let closed = try options.connect().call(MeetingClose.self, MeetingReference(meeting: meeting.reference))
        Output.line("\(closed.meeting) is closed. Thank you.")
    }
}
