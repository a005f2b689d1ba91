/// That somebody agreed to one thing, and whether it still holds.
package struct Consent: Hashable, Sendable {
    package var purpose: Purpose
    /// Whom may be told, for `thirdParty`; sealed wherever it is kept.
    package var party: String?
    package var wording: Wording
    package var how: How
    /// The day on which it was given.
    package var givenOn: CivilDate
    /// The account that noted it, or in whose session they did it themselves, as it was called then.
    package var notedBy: Account?

    package struct Account: Hashable, Sendable {
        package var uid: UInt32
        package var name: String?

        package init(uid: UInt32, name: String?) { (self.uid, self.name) = (uid, name) }
    }

    package var withdrawnAt: Instant?

    /// How it was given.
    package enum How: String, CaseIterable, Codable, Sendable {
        /// By themselves, with their own secret.
        case themselves
        /// Said, and noted by somebody who facilitates.
        case spoken
        /// Signed on paper, and noted by somebody who facilitates.
        case onPaper = "on_paper"
    }

    package init(
        purpose: Purpose, party: String? = nil, wording: Wording, how: How, givenOn: CivilDate, notedBy: Account? = nil,
        withdrawnAt: Instant? = nil
    ) {
        (self.purpose, self.party, self.wording) = (purpose, party, wording)
        (self.how, self.givenOn) = (how, givenOn)
        (self.notedBy, self.withdrawnAt) = (notedBy, withdrawnAt)
    }

    package var holds: Bool { withdrawnAt == nil }
}
