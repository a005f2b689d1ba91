import KithModel

package enum GroupList: Method {
    package static let declaration = Declaration(
        "group.list", "List the groups that the caller may know of, by handle.", callers: .keepers)
    package struct Parameters: WireObject {
        package var after: String?
        package var limit: Int?
        package init(after: String? = nil, limit: Int? = nil) { (self.after, self.limit) = (after, limit) }
        package static let fields = [
            Field("after", .group, "Continue after this handle."),
            Field("limit", .public, "1 to 1000; absent: 200."),
        ]
    }
    package struct Result: WireObject {
        package var groups: [GroupView]
        package var next: String?
        package init(groups: [GroupView], next: String?) { (self.groups, self.next) = (groups, next) }
        package static let fields = [
            Field("groups", .group, "One page of groups."),
            Field("next", .group, "Where the next page begins: give it as 'after'; absent on the last page."),
        ]
    }
}
