import KithModel

/// A role and whose it is to be, or no longer.
package struct GrantRequest: WireObject, Hashable {
    package var role: String
    package var user: String?
    package var systemGroup: String?
    package var groups: [String]?

    private enum CodingKeys: String, CodingKey {
        case role
        case user
        case systemGroup = "system_group"
        case groups
    }

    package init(role: String, user: String? = nil, systemGroup: String? = nil, groups: [String]? = nil) {
        self.role = role
        self.user = user
        self.systemGroup = systemGroup
        self.groups = groups
    }

    package static let fields = [
        Field("role", .public, "'operator', 'coordinator', 'facilitator' or 'courier'."),
        Field("user", .public, "The Unix account; either this or system_group."),
        Field("system_group", .public, "The Unix group whose members get it."),
        Field(
            "groups", .group,
            "Handles or ids: for a facilitator at least one; for a coordinator those they may see, absent: all; else absent."),
    ]
}
