import KithModel

package enum MeName: Method {
    package static let declaration = Declaration(
        "me.name", "Change how one wants to be called.", callers: .themselves, writes: true)

    package struct Parameters: WireObject, Hashable {
        package var name: String?

        package init(name: String? = nil) {
            self.name = name
        }

        package static let fields = [
            Field("name", .personal, "Any script, up to 100 characters; absent: no name.")
        ]
    }
    package typealias Result = MeView
}
