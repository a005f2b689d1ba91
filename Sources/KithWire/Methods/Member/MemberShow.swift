import KithModel

package enum MemberShow: Method {
    package static let declaration = Declaration(
        "member.show", "Show what a group keeps about one of its people.", callers: .keepers)
    package typealias Parameters = MemberReference
    package typealias Result = MemberView
}
