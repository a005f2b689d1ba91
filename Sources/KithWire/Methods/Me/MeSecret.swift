import KithModel

package enum MeSecret: Method {
    package static let declaration = Declaration(
        "me.secret", "Choose another secret.", callers: .themselves, writes: true)

    package struct Parameters: WireObject, Hashable {
        package var secret: String

        package init(secret: String) {
            self.secret = secret
        }

        package static let fields = [
            Field("secret", .personal, "8 to 200 characters.")
        ]
    }
    package typealias Result = MeView
}
