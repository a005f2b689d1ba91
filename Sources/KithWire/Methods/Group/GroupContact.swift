import KithModel

package enum GroupContact: Method {
    package static let declaration = Declaration(
        "group.contact",
        "Show or set how somebody from outside reaches the group, as the group agreed; coordinators and newcomers see it.",
        callers: .keepers, writes: true)

    package struct Parameters: WireObject, Hashable {
        package var group: String
        package var route: String?

        package init(group: String, route: String? = nil) {
            self.group = group
            self.route = route
        }

        package static let fields = [
            Field("group", .group, "Handle or id."),
            Field("route", .group, "What is to be told, up to 500 characters; absent: unchanged, empty: taken away."),
        ]
    }

    package struct Result: WireObject, Hashable {
        package var group: String
        package var route: String?

        package init(group: String, route: String? = nil) {
            self.group = group
            self.route = route
        }

        package static let fields = [
            Field("group", .group, "Handle or id."),
            Field("route", .group, "What is told; absent: nothing."),
        ]
    }
}
