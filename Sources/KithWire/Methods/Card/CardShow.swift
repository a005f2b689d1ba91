import KithModel

package enum CardShow: Method {
    package static let declaration = Declaration(
        "card.show", "Show the card for facilitators: conflict, neglect, abuse, danger.",
        callers: .keepers)

    package struct Parameters: WireObject, Hashable {
        package var group: String?
        package var country: String?

        package init(group: String? = nil, country: String? = nil) {
            self.group = group
            self.country = country
        }

        package static let fields = [
            Field("group", .group, "For the country of this group."),
            Field("country", .public, "For this country, ISO 3166's two letters; absent: the group's, or none in particular."),
        ]
    }

    package struct Result: WireObject, Hashable {
        package var country: String?
        package var preface: String
        package var cards: [CardView]
        package var resources: [ResourceView]

        package init(country: String? = nil, preface: String, cards: [CardView], resources: [ResourceView]) {
            self.country = country
            self.preface = preface
            self.cards = cards
            self.resources = resources
        }

        package static let fields = [
            Field("country", .public, "ISO 3166's two letters; absent: for no country in particular."),
            Field("preface", .public, "What the card is not, and whom to turn to."),
            Field("cards", .public, "One for each situation."),
            Field("resources", .group, "Crisis lines and numbers for emergencies that go for the group, 8 at most."),
        ]
    }
}
