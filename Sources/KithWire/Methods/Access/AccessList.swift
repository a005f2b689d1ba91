import KithModel

package enum AccessList: Method {
    package static let declaration = Declaration(
        "access.list", "List who was given which role, and who always has one.", callers: .operators)
    package typealias Parameters = Nothing

    package struct Result: WireObject, Hashable {
        package var grants: [GrantView]

        package init(grants: [GrantView]) {
            self.grants = grants
        }

        package static let fields = [
            Field("grants", .public, "By role, then name.")
        ]
    }
}
