import KithModel

package enum EthicsShow: Method {
    package static let declaration = Declaration(
        "ethics.show", "Show what a group promises itself, now or in an earlier version, or what it is working on.",
        callers: .keepers)

    package struct Parameters: WireObject, Hashable {
        package var group: String
        package var version: Int?
        package var draft: Bool?

        package init(group: String, version: Int? = nil, draft: Bool? = nil) {
            self.group = group
            self.version = version
            self.draft = draft
        }

        package static let fields = [
            Field("group", .group, "Handle or id."),
            Field("version", .group, "Which version; absent: the newest."),
            Field("draft", .public, "The draft instead."),
        ]
    }

    package struct Result: WireObject, Hashable {
        package var group: String
        package var ethics: EthicsView?
        package var draft: Int?

        package init(group: String, ethics: EthicsView? = nil, draft: Int? = nil) {
            self.group = group
            self.ethics = ethics
            self.draft = draft
        }

        package static let fields = [
            Field("group", .group, "Handle."),
            Field("ethics", .group, "Absent: there is none, and there need not be one."),
            Field("draft", .group, "Number of the draft that waits; absent: none does."),
        ]
    }
}
