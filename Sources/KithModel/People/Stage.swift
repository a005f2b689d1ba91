/// How somebody came to a group (guidance on running peer support groups, "New members"). Nothing is a condition of
/// anything: whoever is welcomed at the door has joined.
package enum Stage: String, CaseIterable, Codable, Sendable {
    /// They asked about the group.
    case enquired
    /// They met somebody from the group first, where the group offers that.
    case met
    /// Somebody told them what a newcomer is told.
    case oriented
    case joined
}
