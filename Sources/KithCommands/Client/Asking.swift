import Glibc
import KithModel
import Synchronization

/// Words that are somebody's own: asked for, or read from standard input, never an argument that others can see.
enum Asking {
    /// Somebody sits there; else what is read comes from a file or a pipe, and nothing is asked aloud.
    static var isThereSomebody: Bool { isatty(STDIN_FILENO) == 1 }

    /// What was answered, without blanks around it; nil at the end of the input.
    static func line(_ question: String) -> String? {
        if isThereSomebody { Output.writeError(question + " ") }
        guard isAnswered, let line = readLine(strippingNewline: true) else { return nil }
        return Asking.trimmed(line)
    }

    /// Seconds that something confidential stays on the screen of somebody who has gone to make tea.
    private static let patience: Int32 = 600

    /// False where nobody answered in time, while the screen shows what is somebody's own.
    private static var isAnswered: Bool {
        guard TerminalHold.isOn else { return true }
        var watched = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
        return unsafe poll(&watched, 1, patience * 1000) != 0
    }

    /// What was answered; nil where there was nothing but blanks.
    static func personal(_ question: String) -> String? {
        if isThereSomebody { Output.writeError(question + " ") }
        guard let line = readLine(strippingNewline: true), line.contains(where: { !$0.isWhitespace }) else { return nil }
        return line
    }

    /// What somebody wants to be called; nil for an empty line, and nobody is added where there is no line at all.
    static func newName(adding command: String) throws(Refusal) -> String? {
        if isThereSomebody { Output.writeError("What would they like to be called? (Enter to leave it out) ") }
        guard let line = readLine(strippingNewline: true) else {
            if isThereSomebody { Output.writeError("\n") }
            throw Refusal(
                .invalidArgument, "Nobody was added.", remedy: "\(command), with a name or an empty line as its input")
        }
        return line.contains { !$0.isWhitespace } ? line : nil
    }

    /// In the menu Enter goes back, so a yes has to be said there.
    static let isEnterBack = Atomic<Bool>(false)

    /// Yes where nobody is there to be asked; for what can be undone.
    static func confirm(_ question: String) -> Bool {
        guard isThereSomebody else { return true }
        guard !isEnterBack.load(ordering: .relaxed) else { return agree(question) == true }
        return yes(line("\(question) (Enter for yes, or no)"), whenEmpty: true)
    }

    /// Yes only where it was said; nil at the end of the input. Somebody whose answer is neither is asked again.
    static func agree(_ question: String) -> Bool? {
        while let answer = line("\(question) (yes or no)") {
            let isClear = ["", "y", "yes", "n", "no"].contains(answer.lowercased())
            if isClear || !isThereSomebody { return yes(answer, whenEmpty: false) }
            Output.writeError("Yes or no? Enter is a no.\n")
        }
        return nil
    }

    private static func yes(_ answer: String?, whenEmpty: Bool) -> Bool {
        guard let answer = answer?.lowercased() else { return false }
        return answer.isEmpty ? whenEmpty : answer == "y" || answer == "yes"
    }

    static func trimmed(_ text: String) -> String {
        let rest = text.drop(while: \.isWhitespace)
        guard let last = rest.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(rest[...last])
    }
}
