package import ArgumentParser
import KithModel
import KithWire

package struct RubricProgressCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "progress", abstract: "List a group's rounds: which are open, and how many sheets there are.")
    @Argument(help: "The group.") var group: String
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let session = try options.connect()
        var rounds: [RoundView] = []
        try Pages.follow { after, limit throws(Refusal) in
            let page = try session.call(
                RubricRounds.self, RubricRounds.Parameters(group: group, after: after, limit: limit))
            rounds += page.rounds
            return page.next
        }
        if reading.json { return try Output.json(RubricRounds.Result(rounds: rounds)) }
        guard !rounds.isEmpty else {
            let handle = Printable.line(group)
            return Output.lines(["\(handle) has looked at itself with no rubric so far.", "kith rubric list \(handle)"])
        }
        Output.lines(RubricScreen(.current).rounds(rounds))
    }
}
