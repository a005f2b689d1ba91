/// One entry of the journal.
package struct Event: Hashable, Sendable {
    /// Position in the journal. Never crosses the socket as it is: gaps would tell of events that a reader may not see.
    package var sequence: Int64
    package var at: Instant
    package var kind: EventKind
    /// The group's id, where it is about one.
    package var group: String?
    /// The id of what it is about: member, series, plugin; a meeting as `series@2026-11-24T18:30`.
    package var subject: String?
    /// Small facts: codes and numbers.
    package var facts: [String: String]

    package init(
        sequence: Int64 = 0, at: Instant, kind: EventKind, group: String? = nil, subject: String? = nil,
        facts: [String: String] = [:]
    ) {
        (self.sequence, self.at, self.kind, self.group) = (sequence, at, kind, group)
        (self.subject, self.facts) = (subject, facts)
    }
}
