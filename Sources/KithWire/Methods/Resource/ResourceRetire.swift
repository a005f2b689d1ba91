import KithModel

package enum ResourceRetire: Method {
    package static let declaration = Declaration(
        "resource.retire", "Offer it no more; it is kept to be read.",
        callers: .keepers, writes: true)

    package struct Parameters: WireObject, Hashable {
        package var group: String?
        package var resource: String
        package var undo: Bool?

        package init(group: String? = nil, resource: String, undo: Bool? = nil) {
            self.group = group
            self.resource = resource
            self.undo = undo
        }

        package static let fields = [
            Field("group", .group, "The group that keeps it; absent: the whole network."),
            Field("resource", .group, "Which, as the list names it."),
            Field("undo", .public, "Offer it again."),
        ]
    }
    package typealias Result = ResourceView
}
