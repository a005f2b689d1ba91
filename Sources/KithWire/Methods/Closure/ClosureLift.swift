import KithModel

package enum ClosureLift: Method {
    package static let declaration = Declaration(
        "closure.lift", "Lift a closure: what it covers from now on takes place after all.", callers: .keepers, writes: true)
    package struct Parameters: WireObject {
        package var group: String?
        package var closure: String
        package var dryRun: Bool?
        private enum CodingKeys: String, CodingKey {
            case group, closure
            case dryRun = "dry_run"
        }
        package init(group: String?, closure: String, dryRun: Bool? = nil) {
            (self.group, self.closure, self.dryRun) = (group, closure, dryRun)
        }
        package static let fields = [
            Field("group", .group, "Handle or id; absent: one of every group."),
            Field("closure", .group, "Its id, as 'closure.list' shows it."),
            Field("dry_run", .public, "Change nothing."),
        ]
    }
    package typealias Result = ClosureChanges
}
