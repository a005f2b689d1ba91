import KithModel

package enum MemberLeave: Method {
    package static let declaration = Declaration(
        "member.leave", "Note that somebody left; they may come back whenever they like.", callers: .keepers,
        writes: true)
    package typealias Parameters = MemberReference
    package typealias Result = MemberView
}
