/// Where support is to be had beyond the group. Offered, never pushed.
package struct Resource: Hashable, Sendable {
    /// Random, for good.
    package var id: String
    package var kind: ResourceKind
    /// What it is called and how it is reached.
    package var details: Details
    /// ISO 3166, two letters; nil: wherever.
    package var country: String?
    /// Nil: not known.
    package var isFree: Bool?
    package var addedOn: CivilDate
    /// The day on which somebody last made sure that it answers as it says here.
    package var confirmedOn: CivilDate?
    /// From this day on it is not offered any more; it is kept to be read.
    package var retiredOn: CivilDate?

    /// Texts, all as people wrote them.
    package struct Details: Hashable, Codable, Sendable {
        /// 1 ... 200 characters.
        package var name: String
        /// The place or area that it serves, up to 200.
        package var place: String?
        /// Up to 100.
        package var phone: String?
        /// Up to 500.
        package var address: String?
        /// For a browser, up to 500.
        package var web: String?
        /// Up to 200.
        package var hours: String?
        /// Up to 200.
        package var languages: String?
        /// Up to 1 000.
        package var note: String?

        package init(
            name: String, place: String? = nil, phone: String? = nil, address: String? = nil, web: String? = nil,
            hours: String? = nil, languages: String? = nil, note: String? = nil
        ) {
            (self.name, self.place, self.phone, self.address) = (name, place, phone, address)
            (self.web, self.hours, self.languages, self.note) = (web, hours, languages, note)
        }
    }

    package init(
        id: String, kind: ResourceKind, details: Details, country: String? = nil, isFree: Bool? = nil, addedOn: CivilDate,
        confirmedOn: CivilDate? = nil, retiredOn: CivilDate? = nil
    ) {
        (self.id, self.kind, self.details, self.country, self.isFree) = (id, kind, details, country, isFree)
        (self.addedOn, self.confirmedOn, self.retiredOn) = (addedOn, confirmedOn, retiredOn)
    }
}

extension Resource {
    /// Whether somebody should make sure again that it answers: asked of crisis lines alone, where it matters most.
    package func wantsConfirming(on today: CivilDate) -> Bool {
        kind == .crisisLine && retiredOn == nil && YearlyLook.isDue(since: confirmedOn ?? addedOn, today: today)
    }

    /// Whether how it is reached differs from before, so that what was confirmed is not what stands there now.
    package func isReached(as other: Resource) -> Bool {
        (details.phone, details.address, details.web, details.hours)
            == (other.details.phone, other.details.address, other.details.web, other.details.hours)
    }
}
