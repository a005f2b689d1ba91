import KithModel

package enum MeWithdraw: Method {
    package static let declaration = Declaration(
        "me.withdraw", "No longer offer that.",
        callers: .themselves, writes: true)
    package typealias Parameters = OwnOfferRequest
    package typealias Result = MeView
}
