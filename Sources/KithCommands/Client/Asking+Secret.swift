import Glibc
import KithModel

extension Asking {
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
    static func newSecret(_ question: String) throws(Refusal) -> String? {
        for _ in 0..<3 {
            guard let first = secret(question), !first.isEmpty else { return nil }
            guard isThereSomebody else { return first }
            guard let again = secret("The same again:") else { return nil }
            if first == again { return first }
            Output.writeError("The two are not the same.\n")
        }
        throw Refusal(
            .invalidArgument, "The two were not the same, three times.", remedy: "the same command again, with time")
    }
}
