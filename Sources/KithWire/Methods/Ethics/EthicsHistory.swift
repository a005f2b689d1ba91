import KithModel

package enum EthicsHistory: Method {
    package static let declaration = Declaration(
        "ethics.history", "List the versions of a code of ethics, the newest first.",
        callers: .keepers)

    package struct Parameters: WireObject, Hashable {
        package var group: String
        package var before: Int?
        package var limit: Int?

        package init(group: String, before: Int? = nil, limit: Int? = nil) {
            self.group = group
            self.before = before
            self.limit = limit
        }

        package static let fields = [
            Field("group", .group, "Handle or id."),
            Field("before", .group, "Go on with the versions before this one."),
            Field("limit", .public, "1 to 100; absent: 50."),
        ]
    }

    package struct Result: WireObject, Hashable {
        package var versions: [EthicsEdition]
        package var next: Int?

        package init(versions: [EthicsEdition], next: Int? = nil) {
            self.versions = versions
            self.next = next
        }

        package static let fields = [
            Field("versions", .group, "The newest first."),
            Field("next", .group, "Where the next page begins; absent: this was the last."),
        ]
    }
}
