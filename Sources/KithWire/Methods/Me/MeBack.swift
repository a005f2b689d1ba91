import KithModel

package enum MeBack: Method {
    package static let declaration = Declaration(
        "me.back", "Be back.",
        callers: .themselves, writes: true)
    package typealias Parameters = Nothing
    package typealias Result = MeView
}
