package import ArgumentParser
import KithModel
import KithWire

package struct GroupSetupCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "setup", abstract: "Talk through what is worth talking about when a group begins.",
        discussion: """
            One question after the other; each may be passed over with Enter, and '.' leaves the rest for another day. Run it
            again to go on. Without a terminal it prints the questions and what was answered.
            """)
    @Argument(help: "The group.") var group: String
    @Flag(help: "All questions again, also those that are answered.") var again = false
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let session = try options.connect()
        let setup = try session.call(GroupSetup.self, GroupReference(group: group))
        if reading.json { return try Output.json(setup) }
        guard Asking.isThereSomebody else { return Output.lines(SetupScreen.lines(setup, .current)) }
        let left = setup.questions.filter { again || ($0.answer == nil && $0.passed != true) }
        guard !left.isEmpty else {
            Output.lines(SetupScreen.lines(setup, .current))
            return Output.line("To go through it again: kith group setup \(Printable.line(group)) --again")
        }
        Output.line("Enter passes a question over; a dot (.) leaves the rest for another day.")
        for (number, question) in left.enumerated() {
            Output.lines([""] + SetupScreen.question(question, "\(number + 1) of \(left.count)", .current))
            guard try ask(question, session) else { break }
        }
        Output.line()
        Output.line("Kept. To go on or change something: kith group setup \(Printable.line(group))")
        Output.line("Next: kith meeting schedule \(Printable.line(group)) --every week --on tue --at 18:30")
    }

    /// False where the rest is left for another day.
    private func ask(_ question: SetupQuestionView, _ session: Session) throws -> Bool {
        while true {
            guard let answer = Asking.line(">"), answer != "." else { return false }
            if ["?", "help"].contains(answer.lowercased()) {
                Output.line("Any words of yours will do. Enter passes it over; a dot leaves the rest for another day.")
                continue
            }
            do throws(Refusal) {
                _ = try session.call(
                    GroupAnswer.self,
                    GroupAnswer.Parameters(
                        group: group, question: question.question, answer: answer.isEmpty ? nil : answer))
                return true
            } catch {
                guard error.code == .invalidArgument else { throw error }
                Output.line(error.message + (error.remedy.map { " \($0)" } ?? ""))
            }
        }
    }
}
