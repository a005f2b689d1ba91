package import ArgumentParser
import KithModel
import KithWire

package struct EthicsHistoryCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "history", abstract: "List what the group promised itself over the years, the newest first.")
    @Argument(help: "The group.") var group: String
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let session = try options.connect()
        var versions: [EthicsEdition] = []
        try Pages.follow { after, limit throws(Refusal) in
            let page = try session.call(
                EthicsHistory.self,
                EthicsHistory.Parameters(group: group, before: after.flatMap(Int.init), limit: min(limit, 100)))
            versions += page.versions
            return page.next.map(String.init)
        }
        if reading.json { return try Output.json(EthicsHistory.Result(versions: versions)) }
        Output.lines(EthicsScreen(.current).history(versions, of: group))
    }
}
