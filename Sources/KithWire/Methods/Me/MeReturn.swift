import KithModel

package enum MeReturn: Method {
    package static let declaration = Declaration(
        "me.return", "Come back after leaving, whenever one likes.", callers: .themselves, writes: true)
    package typealias Parameters = Nothing
    package typealias Result = MeView
}
