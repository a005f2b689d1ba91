import KithModel

package enum MemberNew: Method {
    package static let declaration = Declaration(
        "member.new", "Note that somebody says they are new, or no longer.", callers: .keepers, writes: true)
    package struct Parameters: WireObject {
        package var member: String
        package var new: Bool
        package init(member: String, new: Bool) { (self.member, self.new) = (member, new) }
        package static let fields = [
            Field("member", .personal, "GROUP/HANDLE."),
            Field("new", .personal, "What they say."),
        ]
    }
    package typealias Result = MemberView
}
