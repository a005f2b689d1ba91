import KithModel

package enum ResourceAdd: Method {
    package static let declaration = Declaration(
        "resource.add", "Add somewhere to turn to for support, for a group or for the whole network.",
        callers: .keepers, writes: true)

    package struct Parameters: WireObject, Hashable {
        package var group: String?
        package var kind: String
        package var details: ResourceDetails
        package var confirmed: String?

        package init(group: String? = nil, kind: String, details: ResourceDetails, confirmed: String? = nil) {
            self.group = group
            self.kind = kind
            self.details = details
            self.confirmed = confirmed
        }

        package static let fields = [
            Field("group", .group, "The group that keeps it; absent: the whole network."),
            Field(
                "kind", .group,
                "'crisis_line', 'emergency', 'advocacy', 'legal', 'housing', 'money', 'health', 'respite', 'group', 'online' or 'other'."
            ),
            Field("details", .group, "What it says of itself; a name, and a way to reach it."),
            Field("confirmed", .group, "The day on which somebody made sure that it answers, not in the future."),
        ]
    }
    package typealias Result = ResourceView
}
