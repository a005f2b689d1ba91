/// What somebody wants to be reminded of, as they said; nobody else chooses it for them.
package enum ReminderWish: String, CaseIterable, Codable, Sendable {
    /// Of meetings, and of what they took on.
    case meetings
    /// Of what they took on themselves, and of what is meant for them alone: until they say otherwise.
    case own
    case nothing
}
