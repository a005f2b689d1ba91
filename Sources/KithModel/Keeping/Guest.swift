/// Somebody whom a group invites, to speak of what the group asked for. Professionals are there as guests of the group alone.
package struct Guest: Hashable, Sendable {
    /// Random, for good.
    package var id: String
    package var details: Details
    package var invitedOn: CivilDate
    package var hasAgreed: Bool
    /// The meeting that they come to.
    package var meeting: SeriesDate?
    package var beenOn: CivilDate?
    /// How it was, for the group as a whole; up to 1 000 characters.
    package var word: String?

    /// All as the group wrote it.
    package struct Details: Hashable, Codable, Sendable {
        /// Who, up to 200 characters; nil: not known yet.
        package var name: String?
        /// From where, or as what: up to 200.
        package var role: String?
        /// What the group would like to hear about, up to 300.
        package var about: String?

        package init(name: String? = nil, role: String? = nil, about: String? = nil) {
            (self.name, self.role, self.about) = (name, role, about)
        }
    }

    package init(
        id: String, details: Details, invitedOn: CivilDate, hasAgreed: Bool = false, meeting: SeriesDate? = nil,
        beenOn: CivilDate? = nil, word: String? = nil
    ) {
        (self.id, self.details, self.invitedOn, self.hasAgreed) = (id, details, invitedOn, hasAgreed)
        (self.meeting, self.beenOn, self.word) = (meeting, beenOn, word)
    }

    package enum State: String, CaseIterable, Sendable {
        case invited, agreed, planned, been
    }

    package var state: State {
        beenOn != nil ? .been : meeting != nil ? .planned : hasAgreed ? .agreed : .invited
    }
}
