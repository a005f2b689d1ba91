import KithModel

package enum DirectoryList: Method {
    package static let declaration = Declaration(
        "directory.list", "List what was imported from a directory, to compare with what it says now.",
        callers: .operators)
    package struct Parameters: WireObject {
        package var source: String
        package var after: String?
        package init(source: String, after: String? = nil) { (self.source, self.after) = (source, after) }
        package static let fields = [
            Field("source", .public, "Name of the directory, up to 100 characters."),
            Field("after", .public, "Continue after this key."),
        ]
    }
    package struct Entry: WireObject, Hashable {
        package var key: String
        package var hash: String
        package var group: String
        package var name: String
        package init(key: String, hash: String, group: String, name: String) {
            (self.key, self.hash, self.group, self.name) = (key, hash, group, name)
        }
        package static let fields = [
            Field("key", .public, "What names the group within the directory."),
            Field("hash", .public, "What was imported last."),
            Field("group", .public, "The group's handle."),
            Field("name", .public, "The group's name."),
        ]
    }
    package struct Result: WireObject {
        package var entries: [Entry]
        package var next: String?
        package init(entries: [Entry], next: String?) { (self.entries, self.next) = (entries, next) }
        package static let fields = [
            Field("entries", .public, "By key, at most 1 000."),
            Field("next", .public, "Give it as 'after' for the next page."),
        ]
    }
}
