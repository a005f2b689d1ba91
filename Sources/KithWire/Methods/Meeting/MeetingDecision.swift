import KithModel

/// Which meeting is decided about, and whether it is only asked what would change.
package struct MeetingDecision: WireObject, Hashable {
    package var meeting: String
    package var dryRun: Bool?
    private enum CodingKeys: String, CodingKey {
        case meeting
        case dryRun = "dry_run"
    }
    package init(meeting: String, dryRun: Bool? = nil) { (self.meeting, self.dryRun) = (meeting, dryRun) }
    package static let fields = MeetingReference.fields + [Field("dry_run", .public, "Change nothing.")]
}
