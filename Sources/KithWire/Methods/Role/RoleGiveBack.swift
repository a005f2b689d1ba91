import KithModel

package enum RoleGiveBack: Method {
    package static let declaration = Declaration(
        "role.give_back", "Note that somebody gives a role back; nobody asks why.",
        callers: .keepers, writes: true)
    package typealias Parameters = TurnRequest
    package typealias Result = WishesView
}
