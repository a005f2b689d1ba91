import KithModel

package enum Watch: Method {
    package static let declaration = Declaration(
        "watch", "Send events on this connection from now on, or from after a token, as lines named 'event'.",
        callers: .observers)

    package struct Parameters: WireObject {
        package var after: String?
        package var group: String?
        package init(after: String? = nil, group: String? = nil) { (self.after, self.group) = (after, group) }
        package static let fields = [
            Field("after", .public, "Token of the last event seen; absent: from now on; 'start': from the first."),
            Field("group", .public, "Only this group's events."),
        ]
    }

    package struct Result: WireObject {
        package var token: String
        package init(token: String) { self.token = token }
        package static let fields = [Field("token", .public, "Where the stream begins; resume with it if nothing came.")]
    }
}
