import KithModel

/// A closure, and what it changes or would change.
package struct ClosureChanges: WireObject, Hashable {
    package var closure: ClosureView
    package var changes: [MeetingChange]
    package var more: Bool?
    package init(closure: ClosureView, changes: [MeetingChange], more: Bool? = nil) {
        (self.closure, self.changes, self.more) = (closure, changes, more)
    }
    package static let fields = [
        Field("closure", .group, "The closure; with dry_run its id is empty."),
        Field("changes", .group, "For one group, by date, up to twenty; of a closure for every group none are listed."),
        Field("more", .group, "True when it goes on like this."),
    ]
}
