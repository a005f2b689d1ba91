package import ArgumentParser
import KithModel
import KithWire

package struct MeetingStaffCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "staff", abstract: "Say that somebody will facilitate a meeting, or nobody yet.")
    @OptionGroup var meeting: MeetingArgument
    @Flag(help: "Nobody yet.") var no = false
    @OptionGroup var options: Options
    package init() {}
    package func run() throws {
        let staffed = try options.connect().call(
            MeetingStaff.self, MeetingStaff.Parameters(meeting: meeting.reference, staffed: !no))
        Output.line("\(staffed.meeting): facilitator \(no ? "still open" : "found").")
    }
}
