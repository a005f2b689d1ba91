package import ArgumentParser
import KithModel
import KithWire

package struct StatusCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "status", abstract: "Show how groups stand: what wants a look first, then by name.")
    @Argument(help: "Only this group.") var group: String?
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let session = try options.connect()
        var all = Status.Result(groups: [], next: nil, notices: [])
        try Pages.follow { after, limit throws(Refusal) in
            let page = try session.call(Status.self, Status.Parameters(group: group, after: after, limit: limit))
            all.groups += page.groups
            all.notices = page.notices
            return page.next
        }
        if reading.json { return try Output.json(all) }
        Output.lines(StatusScreen(.current, when: .current).lines(all, mayCreate: session.role == Role.operator.rawValue))
    }
}
