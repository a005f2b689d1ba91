import KithModel

package enum WhoAmI: Method {
    package static let declaration = Declaration(
        "whoami", "Tell the caller how the kernel names them and what they may act as.", callers: .anybody)
    package typealias Parameters = Nothing
    package struct Result: WireObject {
        package var uid: Int
        package var user: String?
        package var role: String
        package var roles: [String]
        package var groups: [String: [String]]
        package init(uid: Int, user: String?, role: String, roles: [String], groups: [String: [String]]) {
            (self.uid, self.user, self.role, self.roles, self.groups) = (uid, user, role, roles, groups)
        }
        package static let fields = [
            Field("uid", .public, "The caller's Unix user id."),
            Field("user", .public, "The account's name, where it has one."),
            Field("role", .public, "The greatest role that the session acts in."),
            Field("roles", .public, "All roles that the session acts in; hello narrows them to one."),
            Field("groups", .public, "For each role the handles of the groups it is for, at most 1000; 'all' for all."),
        ]
    }
}
