import KithModel

package enum ClosureAdd: Method {
    package static let declaration = Declaration(
        "closure.add",
        "Say on which days a group does not meet, or, as an operator, no group does. Meetings that have begun stay.",
        callers: .keepers, writes: true)
    package struct Parameters: WireObject {
        package var group: String?
        package var from: String
        package var until: String?
        package var reason: String?
        package var dryRun: Bool?
        private enum CodingKeys: String, CodingKey {
            case group, from, until, reason
            case dryRun = "dry_run"
        }
        package init(group: String?, from: String, until: String? = nil, reason: String? = nil) {
            (self.group, self.from, self.until, self.reason) = (group, from, until, reason)
        }
        package static let fields = [
            Field("group", .group, "Handle or id; absent: every group."),
            Field("from", .group, "First day, '2026-12-21' or words."),
            Field("until", .group, "Last day; absent: one day."),
            Field("reason", .group, "What it is called, up to 100 characters: 'Christmas'."),
            Field("dry_run", .public, "Change nothing."),
        ]
    }
    package typealias Result = ClosureChanges
}
