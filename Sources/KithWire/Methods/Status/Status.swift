import KithModel

package enum Status: Method {
    package static let declaration = Declaration(
        "status", "Tell how groups are standing: what wants a look first, then by name.", callers: .observers)
    package struct Parameters: WireObject {
        package var group: String?
        package var after: String?
        package var limit: Int?
        package init(group: String? = nil, after: String? = nil, limit: Int? = nil) {
            (self.group, self.after, self.limit) = (group, after, limit)
        }
        package static let fields = [
            Field("group", .group, "Only this group."),
            Field("after", .group, "Continue after the page that gave this."),
            Field("limit", .public, "1 to 1000; absent: 200."),
        ]
    }
    package struct Result: WireObject {
        package var groups: [Standing]
        package var next: String?
        package var notices: [String]
        package init(groups: [Standing], next: String?, notices: [String]) {
            (self.groups, self.next, self.notices) = (groups, next, notices)
        }
        package static let fields = [
            Field("groups", .public, "One page of groups. Closed groups are left out unless asked for by name."),
            Field("next", .public, "Give it as 'after' for the next page; absent on the last one."),
            Field("notices", .public, "About the daemon itself: plugins are off, and why."),
        ]
    }
}
