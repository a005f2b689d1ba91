import KithModel

package enum GroupMerge: Method {
    package static let declaration = Declaration(
        "group.merge",
        "Close a group well because it goes on together with another. Nobody is moved: people join the other as they wish.",
        callers: .keepers, writes: true)
    package struct Parameters: WireObject {
        package var group: String
        package var into: String
        package var words: String?
        package init(group: String, into: String, words: String? = nil) {
            (self.group, self.into, self.words) = (group, into, words)
        }
        package static let fields = [
            Field("group", .group, "The group that closes: handle or id."),
            Field("into", .group, "The group with which it goes on: handle or id."),
            Field("words", .group, "What it wants to be remembered by, up to 4 000 characters."),
        ]
    }
    package typealias Result = GroupView
}
