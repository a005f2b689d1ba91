import KithModel

package enum GroupClose: Method {
    package static let declaration = Declaration(
        "group.close", "Close a group well; it is kept to be read.", callers: .keepers, writes: true)
    package struct Parameters: WireObject {
        package var group: String
        package var words: String?
        package init(group: String, words: String? = nil) { (self.group, self.words) = (group, words) }
        package static let fields =
            GroupReference.fields + [
                Field("words", .group, "What it wants to be remembered by, up to 4 000 characters.")
            ]
    }
    package typealias Result = GroupView
}
