import KithModel

/// One event as `watch` sends it, labels resolved for this subscriber when it was sent.
package struct EventView: WireObject, Hashable {
    package var token: String
    package var at: String
    package var kind: String
    package var group: String?
    package var subject: String?
    package var facts: [String: String]
    package init(token: String, at: String, kind: String, group: String?, subject: String?, facts: [String: String]) {
        (self.token, self.at, self.kind, self.group) = (token, at, kind, group)
        (self.subject, self.facts) = (subject, facts)
    }
    package static let fields = [
        Field("token", .public, "Resume after this event with it. Opaque; two events' tokens can't be compared."),
        Field("at", .public, "When, UTC; for a coordinator the day alone."),
        Field("kind", .public, "What happened, from the registry below."),
        Field("group", .group, "The group's handle."),
        Field("subject", .group, "What it is about: a meeting or series of the group, a member's id, a plugin."),
        Field("facts", .group, "Small facts, codes and numbers as text."),
    ]
}
