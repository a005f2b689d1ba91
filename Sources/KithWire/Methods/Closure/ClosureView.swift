package import KithModel

/// Days on which a group, or every group, does not meet.
package struct ClosureView: WireObject, Hashable {
    package var id: String
    package var group: String?
    package var from: String
    package var until: String
    package var reason: String?
    package var lifted: String?

    package init(_ closure: Closure, group: String?) {
        id = closure.id
        self.group = group
        from = closure.first.description
        until = closure.last.description
        reason = closure.reason
        lifted = closure.liftedAt?.description
    }

    package static let fields = [
        Field("id", .public, "Random, for good."),
        Field("group", .group, "The group's handle; absent: every group."),
        Field("from", .group, "First day, on the wall clock of each series."),
        Field("until", .group, "Last day."),
        Field("reason", .group, "What it is called."),
        Field("lifted", .group, "When it was lifted; meetings after that take place."),
    ]
}
