import KithModel

package enum ModelPermit: Method {
    package static let declaration = Declaration(
        "model.permit", "Note that the permission which a model needs was given, or take that back.", callers: .operators,
        writes: true)

    package struct Parameters: WireObject, Hashable {
        package var model: String
        package var given: Bool
        package var group: String?

        package init(model: String, given: Bool, group: String? = nil) {
            self.model = model
            self.given = given
            self.group = group
        }

        package static let fields = [
            Field("model", .public, "What it goes by, or plugin/name."),
            Field("given", .public, "True: it was given. False: it was not, or no longer."),
            Field("group", .group, "As this group has it, whose own plugin may bring it; absent: as it is for all groups."),
        ]
    }
    package typealias Result = ModelView
}
