import KithModel

/// One version in the history of a code of ethics.
package struct EthicsEdition: WireObject, Hashable {
    package var version: Int
    package var adopted: String
    package var looks: [String]
    package var points: Int

    package init(version: Int, adopted: String, looks: [String], points: Int) {
        self.version = version
        self.adopted = adopted
        self.looks = looks
        self.points = points
    }

    package static let fields = [
        Field("version", .group, "From 1."),
        Field("adopted", .group, "The day on which the group adopted it."),
        Field("looks", .group, "Days on which the group looked at it again and kept it, the newest first, 50 at most."),
        Field("points", .group, "How many points it has."),
    ]
}
