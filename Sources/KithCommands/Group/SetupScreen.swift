package import KithWire

/// The questions of setting up, and what a group answered.
package enum SetupScreen {
    package static func question(_ question: SetupQuestionView, _ place: String, _ terminal: Terminal) -> [String] {
        var lines = ["\(terminal.bold(Printable.line(question.title)))  \(place)"]
        lines += terminal.wrap(question.text, indent: "")
        if let choices = question.choices { lines.append("(\(choices.joined(separator: " or ")))") }
        if let answer = question.answer { lines += terminal.wrap("Till now: \(answer)", indent: "") }
        return lines
    }

    package static func lines(_ setup: GroupSetup.Result, _ terminal: Terminal) -> [String] {
        setup.questions.flatMap { question -> [String] in
            let answer = question.answer ?? (question.passed == true ? "(left for another day)" : "(not talked about yet)")
            return [terminal.bold(Printable.line(question.title))] + terminal.wrap(question.text, indent: "")
                + terminal.wrap(answer, indent: "  ") + [""]
        }
    }
}
