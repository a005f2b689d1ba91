import KithModel

/// A role that somebody was given.
package struct GrantView: WireObject, Hashable {
    package var role: String
    package var user: String?
    package var systemGroup: String?
    package var number: Int
    package var group: String?
    package var since: String
    package var by: Int?
    package var trouble: String?

    private enum CodingKeys: String, CodingKey {
        case role
        case user
        case systemGroup = "system_group"
        case number
        case group
        case since
        case by
        case trouble
    }

    package init(
        role: String, user: String? = nil, systemGroup: String? = nil, number: Int, group: String? = nil, since: String,
        by: Int? = nil, trouble: String? = nil
    ) {
        self.role = role
        self.user = user
        self.systemGroup = systemGroup
        self.number = number
        self.group = group
        self.since = since
        self.by = by
        self.trouble = trouble
    }

    package static let fields = [
        Field("role", .public, "'operator', 'coordinator', 'facilitator' or 'courier'."),
        Field("user", .public, "The account, as it was called when the role was given."),
        Field("system_group", .public, "Or the Unix group, as it was called then."),
        Field("number", .public, "Its uid or gid, which is what counts."),
        Field("group", .group, "The group it is for; absent: all, or none in particular."),
        Field("since", .public, "When it was given, UTC; empty for those who always have it."),
        Field("by", .public, "The uid that gave it; absent for those who always have it."),
        Field("trouble", .public, "Why it does not hold at present: the number now belongs to another name, or to nobody."),
    ]
}
