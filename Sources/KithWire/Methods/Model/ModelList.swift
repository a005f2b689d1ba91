import KithModel

package enum ModelList: Method {
    package static let declaration = Declaration(
        "model.list", "List the recovery models that there are, and which of them a group chose.", callers: .keepers)

    package struct Parameters: WireObject, Hashable {
        package var group: String?
        package var chosen: Bool?

        package init(group: String? = nil, chosen: Bool? = nil) {
            self.group = group
            self.chosen = chosen
        }

        package static let fields = [
            Field("group", .group, "Those that this group has; absent: those for all groups."),
            Field("chosen", .public, "Only what the group chose."),
        ]
    }

    package struct Result: WireObject, Hashable {
        package var models: [ModelView]

        package init(models: [ModelView]) {
            self.models = models
        }

        package static let fields = [
            Field("models", .group, "By title.")
        ]
    }
}
