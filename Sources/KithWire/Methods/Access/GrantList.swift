import KithModel

package struct GrantList: WireObject, Hashable {
    package var grants: [GrantView]

    package init(grants: [GrantView]) { self.grants = grants }

    package static let fields = [
        Field("grants", .public, "By role, then name; after a change, what that account or Unix group holds in that role.")
    ]
}
