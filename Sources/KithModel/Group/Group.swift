/// A mutual-support group, as it describes itself.
package struct Group: Hashable, Sendable {
    /// Random, for good; what events and other systems refer to.
    package var id: String
    package var handle: Handle
    package var name: String
    package var purpose: String?
    /// tzdata name; the zone in which its meetings are planned.
    package var zone: String
    /// BCP 47 tag of the language it meets in.
    package var language: String
    package var membership: Membership
    package var formality: Formality
    /// Whom it is for, in its own words: everybody, carers, women, …
    package var audience: String?
    package var place: String?
    /// Where to join from afar: an address for a browser, and a telephone number.
    package var online: String?
    package var phone: String?
    /// May be shown in a public listing.
    package var listed: Bool
    /// It met before kith knew it: no first and second meeting to be had any more.
    package var metBefore: Bool
    package var state: GroupState
    /// `plugin/format` that its meetings take, where the group chose one.
    package var format: String?
    /// Newcomers to a closed group are offered to meet a member first; it is never a condition.
    package var meetsFirst: Bool
    /// The group agreed that the network is told roughly how many people it is for.
    package var sharesFigures: Bool
    /// Where it is, as ISO 3166's two letters: which laws and which lines for help go for it.
    package var country: String?

    package init(
        id: String, handle: Handle, name: String, purpose: String? = nil, zone: String, language: String = "en",
        membership: Membership = .open, formality: Formality = .informal, audience: String? = nil,
        place: String? = nil, online: String? = nil, phone: String? = nil, listed: Bool = false,
        metBefore: Bool = false, state: GroupState = .forming, format: String? = nil,
        meetsFirst: Bool = false, sharesFigures: Bool = false, country: String? = nil
    ) {
        self.id = id
        self.handle = handle
        self.name = name
        self.purpose = purpose
        self.zone = zone
        self.language = language
        self.membership = membership
        self.formality = formality
        self.audience = audience
        self.place = place
        self.online = online
        self.phone = phone
        self.listed = listed
        self.metBefore = metBefore
        self.state = state
        self.format = format
        self.meetsFirst = meetsFirst
        self.sharesFigures = sharesFigures
        self.country = country
    }
}

/// Who may come (guidance on running peer support groups, "Membership of the group").
package enum Membership: String, CaseIterable, Codable, Sendable {
    /// Whoever would like to.
    case open
    /// People who have been welcomed into the group beforehand.
    case closed
}

/// How much structure the group wants (same source, "Structure of the group").
package enum Formality: String, CaseIterable, Codable, Sendable {
    case formal, informal
}
