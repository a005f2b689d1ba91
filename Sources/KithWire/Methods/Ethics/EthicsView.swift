import KithModel

/// What a group promises itself: a version that it adopted, or what it is working on.
package struct EthicsView: WireObject, Hashable {
    package var version: Int?
    package var preamble: String?
    package var points: [String]
    package var adopted: String?
    package var looked: String?

    package init(
        version: Int? = nil, preamble: String? = nil, points: [String], adopted: String? = nil, looked: String? = nil
    ) {
        self.version = version
        self.preamble = preamble
        self.points = points
        self.adopted = adopted
        self.looked = looked
    }

    package static let fields = [
        Field("version", .group, "From 1; absent for what is not adopted yet."),
        Field("preamble", .group, "A few words before the points, up to 1 000 characters."),
        Field("points", .group, "1 to 40, each 1 to 500 characters on one line, in the order of the group."),
        Field("adopted", .group, "The day on which the group adopted it."),
        Field("looked", .group, "The last day on which the group looked at it, from its adoption on."),
    ]
}
