import KithModel

package enum RoleTake: Method {
    package static let declaration = Declaration(
        "role.take", "Put somebody down for a role at a meeting, where they offered it.",
        callers: .keepers, writes: true)
    package typealias Parameters = TurnRequest
    package typealias Result = WishesView
}
