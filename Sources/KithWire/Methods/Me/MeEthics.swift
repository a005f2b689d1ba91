import KithModel

package enum MeEthics: Method {
    package static let declaration = Declaration(
        "me.ethics", "Show what the group promises itself.",
        callers: .themselves)
    package typealias Parameters = Nothing
    package typealias Result = EthicsShow.Result
}
