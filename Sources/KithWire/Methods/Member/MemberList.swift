import KithModel

package enum MemberList: Method {
    package static let declaration = Declaration(
        "member.list", "List who comes to a group, by name.", callers: .keepers)
    package struct Parameters: WireObject {
        package var group: String
        package var left: Bool?
        package init(group: String, left: Bool? = nil) { (self.group, self.left) = (group, left) }
        package static let fields = [
            Field("group", .group, "Handle or id."),
            Field("left", .public, "Also those who left."),
        ]
    }
    package struct Result: WireObject {
        package var members: [MemberView]
        package init(members: [MemberView]) { self.members = members }
        package static let fields = [Field("members", .personal, "By name, then handle.")]
    }
}
