package import ArgumentParser
import KithModel
import KithWire

package struct MeetingCountCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "count", abstract: "Note how many people came. Nobody has to.")
    @OptionGroup var meeting: MeetingArgument
    @Argument(help: "Heads.") var heads: Int?
    @Flag(help: "Take the figure away again.") var none = false
    @OptionGroup var options: Options
    package init() {}

    package func validate() throws {
        guard (heads == nil) == none else { throw ValidationError("Give a number, or --none.") }
    }

    package func run() throws {
        let counted = try options.connect().call(
            MeetingCount.self, MeetingCount.Parameters(meeting: meeting.reference, count: heads))
        Output.line(counted.count.map { "\(counted.meeting): \($0) came." } ?? "\(counted.meeting): not counted.")
    }
}
