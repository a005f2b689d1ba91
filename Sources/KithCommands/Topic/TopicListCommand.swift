package import ArgumentParser
import KithModel
import KithWire

package struct TopicListCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List topics: what is planned, what is suggested, what is done.")
    @Argument(help: "The group.") var group: String
    @Flag(help: "Without what is done.") var open = false
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let session = try options.connect()
        var topics: [TopicView] = []
        try Pages.follow { after, limit throws(Refusal) in
            let page = try session.call(
                TopicList.self,
                TopicList.Parameters(group: group, open: open ? true : nil, after: after, limit: limit))
            topics += page.topics
            return page.next
        }
        if reading.json { return try Output.json(TopicList.Result(topics: topics)) }
        guard !topics.isEmpty else {
            let handle = Printable.line(group)
            return Output.lines(["No topic is on the list of \(handle).", "kith topic suggest \(handle)"])
        }
        Output.lines(PlannedScreen(.current).topics(topics))
    }
}
