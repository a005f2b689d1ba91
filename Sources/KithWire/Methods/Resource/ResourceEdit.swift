import KithModel

package enum ResourceEdit: Method {
    package static let declaration = Declaration(
        "resource.edit", "Change what somewhere to turn to says; another way to reach it wants to be confirmed anew.",
        callers: .keepers, writes: true)

    package struct Parameters: WireObject, Hashable {
        package var group: String?
        package var resource: String
        package var kind: String?
        package var details: ResourceDetails

        package init(group: String? = nil, resource: String, kind: String? = nil, details: ResourceDetails) {
            self.group = group
            self.resource = resource
            self.kind = kind
            self.details = details
        }

        package static let fields = [
            Field("group", .group, "The group that keeps it; absent: the whole network."),
            Field("resource", .group, "Which, as the list names it."),
            Field("kind", .group, "As in resource.add; absent: unchanged."),
            Field("details", .group, "What is to change."),
        ]
    }
    package typealias Result = ResourceView
}
