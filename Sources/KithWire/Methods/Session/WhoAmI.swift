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
        package init(uid: Int, user: String?, role: String, roles: [String]) {
            (self.uid, self.user, self.role, self.roles) = (uid, user, role, roles)
        }
        package static let fields = [
            Field("uid", .public, "The caller's Unix user id."),
            Field("user", .public, "The account's name, where it has one."),
            Field("role", .public, "The role that the session acts in."),
            Field("roles", .public, "All roles that the caller may act in."),
        ]
    }
}
