import KithModel

package enum ResourceList: Method {
    package static let declaration = Declaration(
        "resource.list", "List where support is to be had: crisis lines first, then kind by kind.",
        callers: .keepers)

    package struct Parameters: WireObject, Hashable {
        package var group: String?
        package var kind: String?
        package var place: String?
        package var everywhere: Bool?
        package var all: Bool?
        package var after: String?
        package var limit: Int?

        package init(
            group: String? = nil, kind: String? = nil, place: String? = nil, everywhere: Bool? = nil, all: Bool? = nil,
            after: String? = nil, limit: Int? = nil
        ) {
            self.group = group
            self.kind = kind
            self.place = place
            self.everywhere = everywhere
            self.all = all
            self.after = after
            self.limit = limit
        }

        package static let fields = [
            Field("group", .group, "A group's own and the network's; absent: the network's alone."),
            Field(
                "kind", .group,
                "'crisis_line', 'emergency', 'advocacy', 'legal', 'housing', 'money', 'health', 'respite', 'group', 'online' or 'other'."
            ),
            Field("place", .group, "Only what serves a place with these words in it, or no place in particular."),
            Field("everywhere", .public, "Also those of other countries than the group's."),
            Field("all", .public, "Also what is not offered any more."),
            Field("after", .group, "Go on after this resource."),
            Field("limit", .public, "1 to 1000; absent: 200."),
        ]
    }

    package struct Result: WireObject, Hashable {
        package var resources: [ResourceView]
        package var next: String?

        package init(resources: [ResourceView], next: String? = nil) {
            self.resources = resources
            self.next = next
        }

        package static let fields = [
            Field("resources", .group, "Crisis lines first, then kind by kind, in each as they were entered."),
            Field("next", .group, "Where the next page begins; absent: this was the last."),
        ]
    }
}
