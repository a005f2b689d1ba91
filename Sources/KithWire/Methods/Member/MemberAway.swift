import KithModel

package enum MemberAway: Method {
    package static let declaration = Declaration(
        "member.away",
        "Note that somebody is away for a while, as they wished: they are not asked, and what they had taken on until then is open again.",
        callers: .keepers, writes: true)

    package struct Parameters: WireObject, Hashable {
        package var member: String
        package var until: String?

        package init(member: String, until: String? = nil) {
            self.member = member
            self.until = until
        }

        package static let fields = [
            Field("member", .personal, "GROUP/HANDLE."),
            Field("until", .personal, "The day on which they are back; absent: they will say."),
        ]
    }
    package typealias Result = WishesView
}
