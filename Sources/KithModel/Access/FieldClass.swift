/// How confidential one field of a result or event is.
package enum FieldClass: String, Codable, Sendable, CaseIterable {
    /// May be known to anybody who may call the method: ids, states, times of listed meetings.
    case `public`
    /// The group's own affairs: for the group and operators.
    case group
    /// About a person: read by role and consent, and audited.
    case personal
}
