import KithModel

package enum MeOffer: Method {
    package static let declaration = Declaration(
        "me.offer", "Offer to take a role on a date, or say that one may be asked.",
        callers: .themselves, writes: true)
    package typealias Parameters = OwnOfferRequest
    package typealias Result = MeView
}
