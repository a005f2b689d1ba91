package import ArgumentParser
import KithModel
import KithWire

package struct PrintFlyerCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "flyer", abstract: "Print a flyer with strips to tear off; the place only of a group that is listed.")
    @Argument(help: "The group.") var group: String
    @Option(help: "How many of the next dates, up to 12.") var dates = 4
    @OptionGroup var printing: PrintOptions
    @OptionGroup var options: Options
    package init() {}

    package func validate() throws {
        guard (0...12).contains(dates) else { throw ValidationError("--dates is 0 to 12.") }
    }

    package func run() throws {
        let session = try options.connect()
        let paper = try printing.paper(of: group, session)
        let route = try session.call(GroupContact.self, GroupContact.Parameters(group: group)).route
        // Some of them may not take place.
        let meetings = try session.call(MeetingList.self, MeetingList.Parameters(group: group, limit: 60)).meetings
        let planned = meetings.filter { $0.state == "planned" }.prefix(dates)
        try printing.put(paper.flyer(meetings: Array(planned), route: route))
        // Not on the paper, and not in a pipe that prints it.
        for line in paper.missing(route: route) { Output.writeError(line + "\n") }
    }
}
