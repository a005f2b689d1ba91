import KithModel
import KithWire

/// One thing after another; Enter leaves each as it is.
extension MeConversation {
    private enum Step { case on, back, end }

    /// False at the end of the input.
    mutating func remind() throws(Refusal) -> Bool {
        Output.lines(screen.reminding())
        var step = try askWish()
        // Of nothing there is no hour and no number to choose.
        if step == .on, view.reminding.wish == ReminderWish.nothing.rawValue { return true }
        if step == .on { step = try askQuiet() }
        if step == .on { step = try askZone() }
        if step == .on { step = try askMost() }
        if step == .on { step = try askNaming() }
        return step != .end
    }

    private mutating func askWish() throws(Refusal) -> Step {
        if Asking.isThereSomebody {
            Output.lines([
                "  1  meetings, and what I took on", "  2  only what I took on, and what is for me alone", "  3  nothing",
                "",
            ])
        }
        return try ask("Of what? (a number; Enter: as it is; 0: back)", "1, 2 or 3") { typed in
            let words: [String: ReminderWish] = [
                "1": .meetings, "meetings": .meetings, "2": .own, "own": .own, "3": .nothing, "nothing": .nothing,
            ]
            return words[typed.lowercased()].map { MeReminders.Parameters(wish: $0.rawValue) }
        } noted: {
            RemindingWords.wish($0, "You are")
        }
    }

    private mutating func askQuiet() throws(Refusal) -> Step {
        try ask(
            "When shall no message come? (\(QuietHours.example); none; Enter: as it is)",
            "two times of day such as \(QuietHours.example), or none"
        ) { typed in
            let hours = typed.lowercased() == "none" ? QuietHours.none : QuietHours(typed)
            return hours.map { MeReminders.Parameters(quietFrom: $0.from, quietUntil: $0.until) }
        } noted: {
            RemindingWords.quiet($0)
        }
    }

    private mutating func askZone() throws(Refusal) -> Step {
        try ask("On whose clock? (Europe/Dublin; group; Enter: as it is)", "a zone such as Europe/Dublin, or group") { typed in
            MeReminders.Parameters(zone: typed.lowercased() == "group" ? "" : typed)
        } noted: { reminding in
            reminding.zone.map { "Your clock is that of \(Printable.line($0))." } ?? "Your clock is the group's."
        }
    }

    private mutating func askMost() throws(Refusal) -> Step {
        try ask("How many in a day at most? (1 to \(Reminding.mostEver); Enter: as it is)", "1 to \(Reminding.mostEver)") {
            typed in
            Int(typed).flatMap { (1...Reminding.mostEver).contains($0) ? MeReminders.Parameters(most: $0) : nil }
        } noted: {
            RemindingWords.most($0)
        }
    }

    private mutating func askNaming() throws(Refusal) -> Step {
        let state = view.reminding.namesGroup ? "still yes" : "still no"
        return try ask("May a message name the group? (yes or no; Enter: \(state))", "yes or no") { typed in
            ["yes": true, "y": true, "no": false, "n": false][typed.lowercased()].map { MeReminders.Parameters(namesGroup: $0) }
        } noted: {
            RemindingWords.naming($0)
        }
    }

    /// Asks until there is an answer; what is not understood, or refused, is asked again where somebody sits there.
    ///
    /// - Parameters:
    ///   - wanted: what an answer looks like.
    ///   - read: the change that was typed; nil where it is none.
    private mutating func ask(
        _ question: String, _ wanted: String, _ read: (String) -> MeReminders.Parameters?, noted: (RemindingView) -> String
    ) throws(Refusal) -> Step {
        while true {
            guard let typed = Asking.line(question) else { return .end }
            if typed.isEmpty { return .on }
            if typed == "0" || typed.lowercased() == "back" { return .back }
            do throws(Refusal) {
                guard let change = read(typed) else {
                    throw Refusal(.invalidArgument, "That was no answer, so nothing has changed.", remedy: wanted)
                }
                view = try session.call(MeReminders.self, change)
                told("Noted. \(noted(view.reminding))")
                return .on
            } catch {
                guard error.code == .invalidArgument, Asking.isThereSomebody else { throw error }
                Output.writeError(Failure.text(of: error))
            }
        }
    }
}
