import KithModel

package enum RoleList: Method {
    package static let declaration = Declaration(
        "role.list", "List the roles of a group.",
        callers: .keepers)

    package struct Parameters: WireObject, Hashable {
        package var group: String
        package var retired: Bool?

        package init(group: String, retired: Bool? = nil) {
            self.group = group
            self.retired = retired
        }

        package static let fields = [
            Field("group", .group, "Handle or id."),
            Field("retired", .group, "Also those that the group has let go."),
        ]
    }

    package struct Result: WireObject, Hashable {
        package var roles: [RoleView]

        package init(roles: [RoleView]) {
            self.roles = roles
        }

        package static let fields = [
            Field("roles", .group, "Those that every group has, then the group's own.")
        ]
    }
}
