import KithModel

package enum MemberName: Method {
    package static let declaration = Declaration(
        "member.name", "Change how somebody wants to be called, as they ask.", callers: .keepers, writes: true)

    package struct Parameters: WireObject, Hashable {
        package var member: String
        package var name: String?

        package init(member: String, name: String? = nil) {
            self.member = member
            self.name = name
        }

        package static let fields = [
            Field("member", .personal, "GROUP/HANDLE."),
            Field("name", .personal, "Any script, up to 100 characters; absent: no name."),
        ]
    }
    package typealias Result = MemberView
}
