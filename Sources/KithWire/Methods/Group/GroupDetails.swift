import KithModel

/// What a group may say of itself; absent: unchanged, empty text: taken away.
package struct GroupDetails: WireObject, Hashable {
    package var name: String?
    package var purpose: String?
    package var zone: String?
    package var language: String?
    package var membership: String?
    package var formality: String?
    package var audience: String?
    package var place: String?
    package var online: String?
    package var phone: String?
    package var listed: Bool?
    package var format: String?
    package var meetsFirst: Bool?
    package var sharesFigures: Bool?
    package var country: String?

    private enum CodingKeys: String, CodingKey {
        case name, purpose, zone, language, membership, formality, audience, place, online, phone, listed, format
        case meetsFirst = "meets_first"
        case sharesFigures = "shares_figures"
        case country
    }

    package init(
        name: String? = nil, purpose: String? = nil, zone: String? = nil, language: String? = nil,
        membership: String? = nil, formality: String? = nil, audience: String? = nil, place: String? = nil,
        online: String? = nil, phone: String? = nil, listed: Bool? = nil, format: String? = nil,
        meetsFirst: Bool? = nil, sharesFigures: Bool? = nil, country: String? = nil
    ) {
        (self.name, self.purpose, self.zone, self.language) = (name, purpose, zone, language)
        (self.membership, self.formality, self.audience) = (membership, formality, audience)
        (self.place, self.online, self.phone) = (place, online, phone)
        (self.listed, self.format) = (listed, format)
        (self.meetsFirst, self.sharesFigures) = (meetsFirst, sharesFigures)
        self.country = country
    }

    package static let fields = [
        Field("name", .group, "1 to 200 characters; at first the handle."),
        Field("purpose", .group, "Up to 2 000 characters."),
        Field("zone", .group, "tzdata name. Series keep the zone they were planned in."),
        Field("language", .group, "BCP 47 tag; at first 'en'."),
        Field("membership", .group, "'open' (at first) or 'closed'."),
        Field("formality", .group, "'informal' (at first) or 'formal'."),
        Field("audience", .group, "Whom it is for, up to 200 characters."),
        Field("place", .group, "Up to 500 characters."),
        Field("online", .group, "An https address, up to 500 characters."),
        Field("phone", .group, "Up to 100 characters."),
        Field("listed", .group, "May be shown in a public listing; at first false."),
        Field("format", .group, "plugin/format of an installed plugin; empty: the bundled ones."),
        Field(
            "meets_first", .group,
            "A closed group offers newcomers to meet a member first; nobody has to. At first false."),
        Field(
            "shares_figures", .group,
            "The group agreed that the network is told roughly how many people it is for. At first false."),
        Field("country", .group, "Where it is, by ISO 3166's two letters: IE."),
    ]
}
