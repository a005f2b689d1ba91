/// What a group promises itself, in its own words: short points in an order, and perhaps a few words before them.
package struct Ethics: Hashable, Sendable {
    package var preamble: String?
    package var points: [String]

    package static let mostPoints = 40
    package static let longestPoint = 500
    package static let longestPreamble = 1000

    package init(preamble: String? = nil, points: [String]) { (self.preamble, self.points) = (preamble, points) }

    /// As it stands in a prompt: what comes before, then a line for each point.
    package var lines: String {
        ((preamble.map { [$0] } ?? []) + points.map { "- \($0)" }).joined(separator: "\n")
    }

    /// Where it is spoken of and not written out.
    package static let named = "what we promise each other"

    /// What stands there for a group that has not agreed on any yet, and need not.
    package static let noneYet =
        "What we promise each other is not written down yet. We can begin with it whenever we like."
}
