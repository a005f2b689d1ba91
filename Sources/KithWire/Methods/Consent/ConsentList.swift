import KithModel

package enum ConsentList: Method {
    package static let declaration = Declaration(
        "consent.list", "List who agreed to one thing.", callers: .keepers)

    package struct Parameters: WireObject, Hashable {
        package var group: String
        package var purpose: String

        package init(group: String, purpose: String) {
            self.group = group
            self.purpose = purpose
        }

        package static let fields = [
            Field("group", .group, "Handle or id."),
            Field("purpose", .group, "As in consent.ask."),
        ]
    }

    package struct Result: WireObject, Hashable {
        package var members: [MemberView]

        package init(members: [MemberView]) {
            self.members = members
        }

        package static let fields = [
            Field("members", .personal, "By name, then handle.")
        ]
    }
}
