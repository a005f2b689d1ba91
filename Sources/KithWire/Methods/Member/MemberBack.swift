import KithModel

package enum MemberBack: Method {
    package static let declaration = Declaration(
        "member.back", "Note that somebody is back.",
        callers: .keepers, writes: true)
    package typealias Parameters = MemberReference
    package typealias Result = WishesView
}
