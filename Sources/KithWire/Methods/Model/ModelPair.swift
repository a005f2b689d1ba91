import KithModel

/// Two columns side by side.
package struct ModelPair: WireObject, Hashable {
    package var key: String
    package var left: String
    package var right: String
    package var section: String?
    package var opposites: Bool

    package init(
        key: String, left: String, right: String, section: String? = nil, opposites: Bool
    ) {
        self.key = key
        self.left = left
        self.right = right
        self.section = section
        self.opposites = opposites
    }

    package static let fields = [
        Field("key", .public, "Names it within its list."),
        Field("left", .public, "One column."),
        Field("right", .public, "The other."),
        Field("section", .public, "The heading that it stands under."),
        Field("opposites", .public, "The one is the contrary of the other."),
    ]
}
