import KithModel

package enum MemberReturn: Method {
    package static let declaration = Declaration(
        "member.return", "Welcome somebody back.", callers: .keepers, writes: true)
    package typealias Parameters = MemberReference
    package typealias Result = MemberView
}
