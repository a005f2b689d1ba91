import KithModel

/// A message on its way out. What it says is between the group and whom it is for.
package struct MessageView: WireObject, Hashable {
    package var message: String
    package var member: String
    package var state: String
    package var reason: String?
    package var channel: String?
    package var made: String
    package var next: String?
    package var until: String

    package init(
        message: String, member: String, state: String, reason: String? = nil, channel: String? = nil, made: String,
        next: String? = nil, until: String
    ) {
        self.message = message
        self.member = member
        self.state = state
        self.reason = reason
        self.channel = channel
        self.made = made
        self.next = next
        self.until = until
    }

    package static let fields = [
        Field("message", .group, "How to name it."),
        Field("member", .personal, "Whom it is for, GROUP/HANDLE."),
        Field("state", .group, "'waiting', 'claimed', 'sent', 'uncertain', 'parked' or 'dropped'."),
        Field(
            "reason", .group,
            "Why it was parked or dropped: 'late', 'withdrawn', 'left', 'away', 'unwanted', 'enough', 'changed', 'resting', 'nobody', 'refused', 'unreachable', 'taken_back' or 'failed'."
        ),
        Field("channel", .personal, "How it went, or was tried last."),
        Field("made", .group, "When it was decided on, UTC."),
        Field("next", .group, "Not before, UTC; of one that waits."),
        Field("until", .group, "Of no use after that, UTC."),
    ]
}
