import KithModel

package enum MeForgetCheck: Method {
    package static let declaration = Declaration(
        "me.forget_check", "Throw away what one answered for oneself.", callers: .themselves, writes: true)

    package struct Parameters: WireObject, Hashable {
        package var check: String?

        package init(
            check: String? = nil
        ) {
            self.check = check
        }

        package static let fields = [
            Field("check", .personal, "Which; absent: all of them.")
        ]
    }
    package typealias Result = Nothing
}
