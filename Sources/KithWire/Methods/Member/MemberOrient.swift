import KithModel

package enum MemberOrient: Method {
    package static let declaration = Declaration(
        "member.orient", "Note who told somebody what a newcomer is told, and when; no remarks.", callers: .keepers, writes: true)

    package struct Parameters: WireObject, Hashable {
        package var member: String
        package var by: String?

        package init(member: String, by: String? = nil) {
            self.member = member
            self.by = by
        }

        package static let fields = [
            Field("member", .personal, "GROUP/HANDLE."),
            Field("by", .personal, "The member who told it: GROUP/HANDLE, or HANDLE; absent: whoever facilitates."),
        ]
    }
    package typealias Result = MemberView
}
