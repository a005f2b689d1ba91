import KithModel

/// A reminder that is planned, as it stands now.
package struct PlannedView: WireObject, Hashable {
    package var due: String
    package var audience: String
    package var channel: String?

    package init(due: String, audience: String, channel: String? = nil) {
        self.due = due
        self.audience = audience
        self.channel = channel
    }

    package static let fields = [
        Field("due", .personal, "When, UTC."),
        Field("audience", .personal, "For whom it is."),
        Field("channel", .personal, "How it would reach you now; absent: it would not."),
    ]
}
