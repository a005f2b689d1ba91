import KithModel

package enum MeLeave: Method {
    package static let declaration = Declaration(
        "me.leave", "Leave the group, whenever one likes, and have what is kept removed if one likes.", callers: .themselves,
        writes: true)

    package struct Parameters: WireObject, Hashable {
        package var forget: Bool?

        package init(forget: Bool? = nil) {
            self.forget = forget
        }

        package static let fields = [
            Field("forget", .personal, "Also remove for good what is kept.")
        ]
    }
    package typealias Result = Nothing
}
