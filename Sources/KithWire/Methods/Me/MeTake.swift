import KithModel

package enum MeTake: Method {
    package static let declaration = Declaration(
        "me.take", "Take a role at a meeting.",
        callers: .themselves, writes: true)
    package typealias Parameters = OwnTurnRequest
    package typealias Result = MeView
}
