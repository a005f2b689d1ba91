/// What became of one message that was handed over.
package struct Handover: Hashable, Sendable {
    package var verdict: Verdict
    /// What happened, for the log: never an address, a subject or a text.
    package var what: String
    /// What to do about a channel that is at fault.
    package var remedy: String?

    package init(_ verdict: Verdict, _ what: String, remedy: String? = nil) {
        (self.verdict, self.what, self.remedy) = (verdict, what, remedy)
    }
}
