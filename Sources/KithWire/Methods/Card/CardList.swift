import KithModel

package enum CardList: Method {
    package static let declaration = Declaration(
        "card.list", "List for which countries the network has written cards of its own.",
        callers: .keepers)
    package typealias Parameters = Nothing

    package struct Result: WireObject, Hashable {
        package var cards: [CardEdition]

        package init(cards: [CardEdition]) {
            self.cards = cards
        }

        package static let fields = [
            Field("cards", .public, "By country, then situation.")
        ]
    }
}
