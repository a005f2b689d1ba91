import KithModel

package enum CardWrite: Method {
    package static let declaration = Declaration(
        "card.write", "Write the card of one situation for one country; what was written before is kept.",
        callers: .operators, writes: true)

    package struct Parameters: WireObject, Hashable {
        package var country: String
        package var situation: String
        package var text: String

        package init(country: String, situation: String, text: String) {
            self.country = country
            self.situation = situation
            self.text = text
        }

        package static let fields = [
            Field("country", .public, "ISO 3166's two letters."),
            Field("situation", .public, "'conflict', 'neglect', 'abuse' or 'danger'."),
            Field("text", .public, "Up to 4 000 characters; empty: the words that come along again."),
        ]
    }
    package typealias Result = CardView
}
