import KithModel

package enum MeShow: Method {
    package static let declaration = Declaration(
        "me.show", "Show everything that the group keeps about oneself.", callers: .themselves)
    package typealias Parameters = Nothing
    package typealias Result = MeView
}
