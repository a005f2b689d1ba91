import KithModel
import KithWire

/// Looking at how one supports others, for oneself alone.
extension MeConversation {
    mutating func look() throws(Refusal) {
        let known = try session.call(MeChecks.self, Nothing())
        guard !known.rubrics.isEmpty || !known.checks.isEmpty else {
            return told("There is nothing here to look at oneself with.")
        }
        told("This is yours alone: nobody else sees it, it is added up with nothing, and it is no test. You may stop anywhere.")
        let offered = known.rubrics.map { "\(Printable.line($0.title)), new" }
        let before = known.checks.map { "\(Printable.line($0.title)), begun on \($0.day)" }
        Output.lines((offered + before).enumerated().map { "  \(DisplayWidth.pad("\($0 + 1)", to: 3))\($1)" } + [""])
        guard let typed = Asking.line("Which? (a number; Enter: back)"), !typed.isEmpty else { return }
        guard let number = Int(typed), (1...offered.count + before.count).contains(number) else {
            throw Refusal(.invalidArgument, "That is not on the list.", remedy: "a number of the list")
        }
        if number <= offered.count {
            try answer(known.rubrics[number - 1].rubric, nil)
        } else {
            try goOn(known.checks[number - 1 - offered.count])
        }
    }

    private func goOn(_ check: CheckView) throws(Refusal) {
        let shown = try session.call(MeRubric.self, MeRubric.Parameters(rubric: check.rubric, check: check.check))
        show(MeConversation.lines(check, shown, terminal))
        switch Asking.line("Go on with it, or throw it away? (on, away; Enter: back)")?.lowercased() {
        case "on": try answer(check.rubric, check)
        case "away":
            guard Asking.agree("For good?") == true else { return told("It stays.") }
            _ = try session.call(MeForgetCheck.self, MeForgetCheck.Parameters(check: check.check))
            told("It is gone.")
        default: return
        }
    }

    private func answer(_ rubric: String, _ begun: CheckView?) throws(Refusal) {
        let shown = try session.call(MeRubric.self, MeRubric.Parameters(rubric: rubric, check: begun?.check))
        Output.lines([terminal.bold(Printable.line(shown.rubric.title))])
        if let summary = shown.rubric.summary { Output.lines(terminal.wrap(summary, indent: "")) }
        var check = begun
        _ = try Answering(criteria: shown.criteria, terminal: terminal).run(from: begun?.answers ?? [:]) {
            key, answer throws(Refusal) in
            let now = try session.call(
                MeCheck.self,
                MeCheck.Parameters(rubric: check == nil ? rubric : nil, check: check?.check, answers: [key: answer]))
            check = now
            return now.answers
        }
        told(check == nil ? "Nothing was answered, and nothing is kept." : "It is kept, for you alone.")
    }

    /// What was answered, without a sum: there is nothing to reach.
    private static func lines(_ check: CheckView, _ shown: RubricShow.Result, _ terminal: Terminal) -> [String] {
        var lines = [terminal.bold(Printable.line(check.title)), "Begun on \(check.day)."]
        var section: String?
        for criterion in shown.criteria {
            guard let answer = check.answers[criterion.key] else { continue }
            if let heading = criterion.section, heading != section { lines += ["", terminal.quiet(Printable.line(heading))] }
            section = criterion.section
            lines += terminal.wrap(criterion.title, indent: "") + ["  \(Answering.label(answer, criterion))"]
        }
        return lines + [""]
    }
}
