import KithModel

package enum GroupSplit: Method {
    package static let declaration = Declaration(
        "group.split",
        "Let a second group grow out of one, described like it, with its roles, and its code of ethics as a draft. Nobody is moved: people join it as they wish.",
        callers: .operators, writes: true)
    package struct Parameters: WireObject {
        package var group: String
        package var into: String
        package var name: String?
        package init(group: String, into: String, name: String? = nil) {
            (self.group, self.into, self.name) = (group, into, name)
        }
        package static let fields = [
            Field("group", .group, "The group that becomes two: handle or id."),
            Field("into", .group, "The new group's handle."),
            Field("name", .group, "The new group's name; absent: its handle."),
        ]
    }
    package typealias Result = GroupView
}
