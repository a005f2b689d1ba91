import KithModel

package enum MemberAsk: Method {
    package static let declaration = Declaration(
        "member.ask", "Note that somebody asked for a call, or to be asked when roles are shared out; or no longer.",
        callers: .keepers, writes: true)

    package struct Parameters: WireObject, Hashable {
        package var member: String
        package var `for`: String
        package var on: Bool

        package init(member: String, `for`: String, on: Bool) {
            self.member = member
            self.`for` = `for`
            self.on = on
        }

        package static let fields = [
            Field("member", .group, "GROUP/HANDLE."),
            Field("for", .group, "'call' or 'roles'."),
            Field("on", .group, "Asked, or no longer."),
        ]
    }

    package typealias Result = MemberView
}
