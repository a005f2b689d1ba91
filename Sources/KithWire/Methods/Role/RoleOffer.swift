import KithModel

package enum RoleOffer: Method {
    package static let declaration = Declaration(
        "role.offer", "Note that somebody offered to take a role on a date, or said that they may be asked.",
        callers: .keepers, writes: true)
    package typealias Parameters = OfferRequest
    package typealias Result = WishesView
}
