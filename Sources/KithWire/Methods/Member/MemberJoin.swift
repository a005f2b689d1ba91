import KithModel

package enum MemberJoin: Method {
    package static let declaration = Declaration(
        "member.join", "Note that somebody has joined, whatever came before.", callers: .keepers, writes: true)
    package typealias Parameters = MemberReference
    package typealias Result = MemberView
}
