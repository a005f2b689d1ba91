import Glibc
import KithModel

extension Asking {
    /// Characters that a secret has at least; the daemon counts them, too.
    private static let shortest = 8

    /// What was typed, unseen; nil at the end of the input. Blanks within and around it count.
    static func secret(_ question: String) -> String? {
        guard isThereSomebody else { return readLine(strippingNewline: true) }
        return TerminalHold.withoutEcho {
            // Only now, so that nothing typed in answer is ever seen.
            Output.writeError(question + " ")
            return readLine(strippingNewline: true)
        }
    }

    /// A secret that somebody chooses: typed twice where it can't be seen, once in a pipe; nil where it was left empty.
    ///
    /// - Parameter remedy: what to do where the input ended without a line.
    static func newSecret(_ question: String, remedy: String) throws(Refusal) -> String? {
        let ended = Refusal(.invalidArgument, "Nothing has changed.", remedy: remedy)
        let tooShort = "A secret is \(shortest) characters long at least"
        var last = ""
        for _ in 0..<3 {
            guard let first = secret(question) else { throw ended }
            if first.isEmpty { return nil }
            if trimmed(first).count < shortest {
                guard isThereSomebody else {
                    throw Refusal(.invalidArgument, "\(tooShort), so nothing has changed.", remedy: "a few words")
                }
                last = "It was too short"
                Output.writeError("\(tooShort); a few words are easy to remember.\n")
                continue
            }
            guard isThereSomebody else { return first }
            guard let again = secret("The same again:") else { throw ended }
            if first == again { return first }
            last = "The two were not the same"
            Output.writeError("The two are not the same.\n")
        }
        throw Refusal(
            .invalidArgument, "\(last), after three tries, so nothing has changed.",
            remedy: "the same command again, with time")
    }
}
