package import ArgumentParser
import KithModel
import KithWire

package struct MeetingHandOverCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "hand-over", abstract: "Note that whoever was to facilitate a meeting can't; status tells the group.",
        discussion: "Somebody else may be named who offered to facilitate then, or stands in. Nobody asks why.")
    @OptionGroup var meeting: MeetingArgument
    @Argument(help: "GROUP/HANDLE, who facilitates instead; nobody yet without it.") var member: String?
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let view = try options.connect().call(
            MeetingHandOver.self, MeetingHandOver.Parameters(meeting: meeting.reference, member: member))
        if reading.json { return try Output.json(view) }
        let now =
            member.map { "\($0) facilitates now" }
            ?? (view.staffed == true ? "whoever stands in facilitates now" : "nobody has said yet that they will facilitate")
        Output.lines(Terminal.current.wrap("\(view.meeting) is handed over: \(now). kith status tells the group.", indent: ""))
    }
}
