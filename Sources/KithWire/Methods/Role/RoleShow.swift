import KithModel

package enum RoleShow: Method {
    package static let declaration = Declaration(
        "role.show", "Show what one person would like to do, and does.",
        callers: .keepers)
    package typealias Parameters = MemberReference
    package typealias Result = WishesView
}
