import KithModel

package enum MeResources: Method {
    package static let declaration = Declaration(
        "me.resources", "List where support is to be had: crisis lines first.",
        callers: .themselves)

    package struct Parameters: WireObject, Hashable {
        package var after: String?
        package var limit: Int?

        package init(after: String? = nil, limit: Int? = nil) {
            self.after = after
            self.limit = limit
        }

        package static let fields = [
            Field("after", .group, "Go on after this resource."),
            Field("limit", .public, "1 to 1000; absent: 200."),
        ]
    }
    package typealias Result = ResourceList.Result
}
