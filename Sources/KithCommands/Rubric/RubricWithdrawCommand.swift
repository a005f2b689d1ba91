package import ArgumentParser
import KithModel
import KithWire

package struct RubricWithdrawCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "withdraw", abstract: "Take one's own sheet back while the round is open.",
        discussion: "The word of the sheet is asked for, or read from standard input.")
    @Argument(help: "The group.") var group: String
    @Argument(help: "Which rubric, as the list names it.") var rubric: String
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let session = try options.connect()
        guard let word = Asking.line("The word of the sheet:"), !word.isEmpty else {
            throw Refusal(.invalidArgument, "No word was said, and nothing has changed.", remedy: "kith rubric withdraw --help")
        }
        _ = try session.call(
            RubricWithdraw.self, RubricWithdraw.Parameters(group: group, rubric: rubric, sheet: word))
        Output.line("The sheet is gone.")
    }
}
