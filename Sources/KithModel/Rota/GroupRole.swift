/// Something that somebody looks after at a meeting, in turns (guidance on running peer support groups, "The facilitator's
/// role" and "Sharing responsibilities").
package struct GroupRole: Hashable, Sendable {
    package var key: RoleKey
    /// In the group's own words.
    package var title: String
    package var summary: String?
    /// How many people do it at one meeting, 1 ... 10.
    package var places: Int
    /// The group has let it go; nobody is asked about it.
    package var isRetired: Bool

    package init(
        key: RoleKey, title: String? = nil, summary: String? = nil, places: Int = 1, isRetired: Bool = false
    ) {
        self.key = key
        self.title = title ?? GroupRole.title(of: key)
        self.summary = summary ?? GroupRole.summary(of: key)
        (self.places, self.isRetired) = (places, isRetired)
    }

    package static let placesMost = 10

    /// What it is called where the group has no words of its own for it.
    package static func title(of key: RoleKey) -> String {
        switch key {
        case .facilitator: "Facilitator"
        case .coFacilitator: "Co-facilitator"
        case .substitute: "Substitute"
        default:
            key.description.prefix(1).uppercased() + key.description.dropFirst().replacing("_", with: " ")
        }
    }

    package static func summary(of key: RoleKey) -> String? {
        switch key {
        case .facilitator: "opens the meeting, keeps an eye on everybody's time, closes it"
        case .coFacilitator: "facilitates together with somebody else"
        case .substitute: "steps in where the facilitator can't come"
        default: nil
        }
    }
}
