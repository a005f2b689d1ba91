import KithModel
import KithWire

/// Somebody fills in a sheet of a round.
struct RatingConversation {
    private let group: String
    private let rubric: String
    private let shown: RubricShow.Result
    private let session: Session
    private let terminal: Terminal

    init(group: String, rubric: String, _ shown: RubricShow.Result, _ session: Session, _ terminal: Terminal) {
        (self.group, self.rubric, self.shown, self.session, self.terminal) = (group, rubric, shown, session, terminal)
    }

    func run() throws(Refusal) {
        Output.lines([terminal.bold(Printable.line(shown.rubric.title))])
        if let summary = shown.rubric.summary { Output.lines(terminal.wrap(summary, indent: "")) }
        Output.line()
        Output.lines(
            terminal.wrap(
                "Answer what you like. Nobody sees it until the round closes, and then only what all sheets come to together; "
                    + "whose a sheet is is kept nowhere.", indent: ""))
        var rated = try begin()
        _ = try Answering(criteria: shown.criteria, terminal: terminal).run(from: rated?.answers ?? [:]) {
            key, answer throws(Refusal) in
            let now = try put([key: answer], on: rated?.sheet)
            // At once: whatever ends this, they can come back to their sheet.
            if rated == nil { tell(now) }
            rated = now
            return now.answers
        }
        TerminalHold.clear()
        Output.lines(
            rated.map { RatingConversation.farewell($0, terminal) } ?? ["Nothing was answered, and nothing is kept."])
        // It stays until it was read, and then it is gone.
        if TerminalHold.isOn { _ = Asking.line("Enter to end:") }
    }

    private func tell(_ rated: RubricRate.Result) {
        TerminalHold.clear()
        Output.lines(
            terminal.wrap(
                "Your sheet has a word: \(rated.sheet). Note it down if you may want to go on later, or to change an answer.",
                indent: ""))
        _ = Asking.line("Enter to go on:")
    }

    /// A sheet that was begun is gone on with by its word.
    private func begin() throws(Refusal) -> RubricRate.Result? {
        while let word = Asking.line("The word of a sheet that you began (Enter for a new one):"), !word.isEmpty {
            do throws(Refusal) { return try put([:], on: word) } catch {
                guard error.code == .notFound else { throw error }
                Output.lines(terminal.wrap(error.message, indent: "  "))
            }
        }
        return nil
    }

    private func put(_ answers: [String: String], on sheet: String?) throws(Refusal) -> RubricRate.Result {
        try session.call(
            RubricRate.self, RubricRate.Parameters(group: group, rubric: rubric, sheet: sheet, answers: answers))
    }

    static func farewell(_ rated: RubricRate.Result, _ terminal: Terminal) -> [String] {
        let left = rated.left == 0 ? "" : " \(rated.left) \(rated.left == 1 ? "is" : "are") open, and may stay so."
        return terminal.wrap("It is kept.\(left)", indent: "")
            + terminal.wrap(
                "The word of this sheet: \(rated.sheet). With it you can change your answers until the round closes, "
                    + "and so can anybody who has it.", indent: "")
    }
}
