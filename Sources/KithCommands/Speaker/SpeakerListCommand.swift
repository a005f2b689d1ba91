package import ArgumentParser
import KithModel
import KithWire

package struct SpeakerListCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List guests: who is planned, who is invited, who has been.")
    @Argument(help: "The group.") var group: String
    @Flag(help: "Without those who have been.") var open = false
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let session = try options.connect()
        var speakers: [SpeakerView] = []
        try Pages.follow { after, limit throws(Refusal) in
            let page = try session.call(
                SpeakerList.self,
                SpeakerList.Parameters(group: group, open: open ? true : nil, after: after, limit: limit))
            speakers += page.speakers
            return page.next
        }
        if reading.json { return try Output.json(SpeakerList.Result(speakers: speakers)) }
        guard !speakers.isEmpty else {
            let handle = Printable.line(group)
            return Output.lines(["\(handle) has invited nobody.", "kith speaker invite \(handle)"])
        }
        Output.lines(PlannedScreen(.current).speakers(speakers))
    }
}
