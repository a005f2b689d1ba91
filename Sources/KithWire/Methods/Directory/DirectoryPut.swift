import KithModel

package enum DirectoryPut: Method {
    package static let declaration = Declaration(
        "directory.put", "Enter or update groups of a public directory; each stands or falls alone.",
        callers: .operators, writes: true)
    package struct Parameters: WireObject {
        package var source: String
        package var groups: [ListedGroup]
        package init(source: String, groups: [ListedGroup]) { (self.source, self.groups) = (source, groups) }
        package static let fields = [
            Field("source", .public, "Name of the directory."),
            Field("groups", .public, "1 to 100."),
        ]
    }
    package struct Outcome: WireObject, Hashable {
        package var key: String
        package var outcome: String
        package var group: String?
        package var reason: String?
        package init(key: String, outcome: String, group: String? = nil, reason: String? = nil) {
            (self.key, self.outcome, self.group, self.reason) = (key, outcome, group, reason)
        }
        package static let fields = [
            Field("key", .public, "Which."),
            Field("outcome", .public, "'appeared', 'changed', 'unchanged' or 'refused'."),
            Field("group", .public, "The group's handle."),
            Field("reason", .public, "Why it was refused."),
        ]
    }
    package struct Result: WireObject {
        package var outcomes: [Outcome]
        package init(outcomes: [Outcome]) { self.outcomes = outcomes }
        package static let fields = [Field("outcomes", .public, "In the order given.")]
    }
}
