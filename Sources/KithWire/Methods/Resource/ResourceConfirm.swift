import KithModel

package enum ResourceConfirm: Method {
    package static let declaration = Declaration(
        "resource.confirm", "Note that somebody made sure that it answers as it says here.",
        callers: .keepers, writes: true)

    package struct Parameters: WireObject, Hashable {
        package var group: String?
        package var resource: String
        package var on: String?

        package init(group: String? = nil, resource: String, on: String? = nil) {
            self.group = group
            self.resource = resource
            self.on = on
        }

        package static let fields = [
            Field("group", .group, "The group that keeps it; absent: the whole network."),
            Field("resource", .group, "Which, as the list names it."),
            Field("on", .group, "The day on which they did, not in the future; absent: today."),
        ]
    }
    package typealias Result = ResourceView
}
