import KithModel

package enum MemberMeet: Method {
    package static let declaration = Declaration(
        "member.meet", "Note that somebody has met a member of the group first, where the group offers that.", callers: .keepers,
        writes: true)
    package typealias Parameters = MemberReference
    package typealias Result = MemberView
}
