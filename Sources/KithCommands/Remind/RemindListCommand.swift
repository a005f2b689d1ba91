package import ArgumentParser
import KithModel
import KithWire

package struct RemindListCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List what a group is to be reminded of: the nearest first.")
    @Argument(help: "The group.") var group: String
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let session = try options.connect()
        var reminders: [ReminderView] = []
        try Pages.follow { after, limit throws(Refusal) in
            let page = try session.call(RemindList.self, RemindList.Parameters(group: group, after: after, limit: limit))
            reminders += page.reminders
            return page.next
        }
        if reading.json { return try Output.json(RemindList.Result(reminders: reminders)) }
        Output.lines(RemindScreen(.current).list(reminders, of: group))
    }
}
