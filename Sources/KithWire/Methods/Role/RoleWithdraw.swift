import KithModel

package enum RoleWithdraw: Method {
    package static let declaration = Declaration(
        "role.withdraw", "Note that somebody no longer offers that; what they had taken on by it is open again.",
        callers: .keepers, writes: true)
    package typealias Parameters = OfferRequest
    package typealias Result = WishesView
}
