import KithModel

package enum MemberForget: Method {
    package static let declaration = Declaration(
        "member.forget", "Remove for good what is kept about somebody, as they ask.", callers: .keepers, writes: true)
    package typealias Parameters = MemberReference
    package typealias Result = Nothing
}
