package import ArgumentParser
import KithModel
import KithWire

package struct RubricSharedCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "shared", abstract: "List what groups share of their rounds.")
    @Argument(help: "The group; without it, all within your reach.") var group: String?
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let session = try options.connect()
        var rounds: [SharedRound] = []
        var next: Int?
        repeat {
            let page = try session.call(RubricShared.self, RubricShared.Parameters(group: group, after: next))
            rounds += page.rounds
            next = page.next
        } while next != nil
        if reading.json { return try Output.json(RubricShared.Result(rounds: rounds)) }
        guard !rounds.isEmpty else { return Output.line("No round is shared; that is for each group to decide.") }
        Output.lines(RubricScreen(.current).shared(rounds))
    }
}
