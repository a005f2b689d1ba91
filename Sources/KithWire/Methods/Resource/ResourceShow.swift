import KithModel

package enum ResourceShow: Method {
    package static let declaration = Declaration(
        "resource.show", "Show one place to turn to.",
        callers: .keepers)

    package struct Parameters: WireObject, Hashable {
        package var group: String?
        package var resource: String

        package init(group: String? = nil, resource: String) {
            self.group = group
            self.resource = resource
        }

        package static let fields = [
            Field("group", .group, "The group that keeps it; absent: the whole network."),
            Field("resource", .group, "Which, as the list names it."),
        ]
    }
    package typealias Result = ResourceView
}
