package import ArgumentParser
import KithModel
import KithWire

package struct RubricCloseCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "close", abstract: "Close a round, so that its results can be read.")
    @Argument(help: "The group.") var group: String
    @Argument(help: "Which rubric, as the list names it.") var rubric: String
    @Flag(help: "Throw the round away with its sheets instead.") var discard = false
    @Flag(help: "Without being asked again.") var yes = false
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let session = try options.connect()
        // The one that is open now, and no other that somebody begins meanwhile.
        let meant = try open(session)
        let question = discard ? "Throw the round away, with all that was answered?" : "Close it? Nobody can change a sheet then."
        if !yes, Asking.isThereSomebody {
            guard Asking.agree(question) == true else { return Output.line("It stays open.") }
        } else if discard, !yes {
            throw Refusal(.invalidArgument, "Nothing was thrown away.", remedy: "the same with --yes")
        }
        let round = try session.call(
            RubricClose.self, RubricClose.Parameters(group: group, rubric: rubric, discard: discard ? true : nil, round: meant))
        if reading.json { return try Output.json(round) }
        if discard { return Output.line("The round is gone, with its sheets.") }
        Output.lines([
            "\(RubricScreen.sheets(round.sheets)), closed.",
            "kith rubric results \(Printable.line(group)) \(Printable.line(rubric))",
        ])
    }

    private func open(_ session: Session) throws(Refusal) -> String? {
        let rounds = try session.call(RubricRounds.self, RubricRounds.Parameters(group: group)).rounds
        return rounds.first { $0.closed == nil && (rubric == $0.rubric || rubric.hasSuffix("/\($0.rubric)")) }?.round
    }
}
