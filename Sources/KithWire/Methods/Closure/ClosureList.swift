import KithModel

package enum ClosureList: Method {
    package static let declaration = Declaration(
        "closure.list", "List the days on which a group does not meet, its own and those of every group.", callers: .keepers)
    package struct Parameters: WireObject {
        package var group: String?
        package var all: Bool?
        package init(group: String?, all: Bool? = nil) { (self.group, self.all) = (group, all) }
        package static let fields = [
            Field("group", .group, "Handle or id; absent: only those of every group."),
            Field("all", .public, "Those of the past and those that were lifted, too."),
        ]
    }
    package struct Result: WireObject {
        package var closures: [ClosureView]
        package init(closures: [ClosureView]) { self.closures = closures }
        package static let fields = [Field("closures", .group, "By first day, up to 2000.")]
    }
}
