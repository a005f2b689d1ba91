import KithModel

package enum GroupEdit: Method {
    package static let declaration = Declaration(
        "group.edit", "Change what a group says of itself.", callers: .keepers, writes: true)
    package struct Parameters: WireObject {
        package var group: String
        package var details: GroupDetails
        package init(group: String, details: GroupDetails) { (self.group, self.details) = (group, details) }
        package static let fields = [
            Field("group", .group, "Handle or id."),
            Field("details", .group, "What changes; absent: unchanged, empty text: taken away."),
        ]
    }
    package typealias Result = GroupView
}
