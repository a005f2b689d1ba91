import KithModel

/// A message that went out to somebody, or is on its way.
package struct OwnMessage: WireObject, Hashable {
    package var at: String
    package var channel: String?
    package var state: String

    package init(at: String, channel: String? = nil, state: String) {
        self.at = at
        self.channel = channel
        self.state = state
    }

    package static let fields = [
        Field("at", .personal, "When it was decided on, UTC."),
        Field("channel", .personal, "How it went; absent: it has not gone yet."),
        Field("state", .personal, "'waiting', 'claimed', 'sent', 'uncertain', 'parked' or 'dropped'."),
    ]
}
