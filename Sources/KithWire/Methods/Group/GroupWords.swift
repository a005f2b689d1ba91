import KithModel

package enum GroupWords: Method {
    package static let declaration = Declaration(
        "group.words", "Hints on the words in a group's public texts; the group chooses its words.", callers: .keepers)

    package struct Parameters: WireObject, Hashable {
        package var group: String

        package init(group: String) {
            self.group = group
        }

        package static let fields = [
            Field("group", .group, "The group.")
        ]
    }

    package struct Result: WireObject, Hashable {
        package var hints: [WordHint]
        package var idea: String?

        package init(hints: [WordHint], idea: String? = nil) {
            self.hints = hints
            self.idea = idea
        }

        package static let fields = [
            Field("hints", .public, "In the order of the texts."),
            Field("idea", .public, "The idea behind the hints."),
        ]
    }
}
