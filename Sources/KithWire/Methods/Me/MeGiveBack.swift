import KithModel

package enum MeGiveBack: Method {
    package static let declaration = Declaration(
        "me.give_back", "Give a role back; nobody asks why.",
        callers: .themselves, writes: true)
    package typealias Parameters = OwnTurnRequest
    package typealias Result = MeView
}
