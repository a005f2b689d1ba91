/// What a facilitator can do in one situation.
package struct CardPart: Hashable, Sendable {
    package var situation: String
    package var title: String
    /// First steps, a line each; a line may begin with "- ".
    package var text: String
    /// Written by the network for its country, as against the words that come along.
    package var isOwn: Bool

    package init(situation: String, title: String, text: String, isOwn: Bool) {
        (self.situation, self.title, self.text, self.isOwn) = (situation, title, text, isOwn)
    }
}
