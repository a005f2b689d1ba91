package import KithModel

/// A group, whole.
package struct GroupView: WireObject, Hashable {
    package var id: String
    package var handle: String
    package var name: String
    package var purpose: String?
    package var zone: String
    package var language: String
    package var membership: String
    package var formality: String
    package var audience: String?
    package var place: String?
    package var online: String?
    package var phone: String?
    package var listed: Bool
    package var metBefore: Bool
    package var state: String
    package var format: String?
    package var meetsFirst: Bool
    package var sharesFigures: Bool
    package var country: String?
    package var series: [SeriesView]?

    private enum CodingKeys: String, CodingKey {
        case id, handle, name, purpose, zone, language, membership, formality, audience, place, online, phone, listed
        case metBefore = "met_before"
        case state, format
        case meetsFirst = "meets_first"
        case sharesFigures = "shares_figures"
        case country, series
    }

    package init(_ group: Group, series: [SeriesView]? = nil) {
        id = group.id
        handle = group.handle.description
        name = group.name
        purpose = group.purpose
        zone = group.zone
        language = group.language
        membership = group.membership.rawValue
        formality = group.formality.rawValue
        audience = group.audience
        place = group.place
        online = group.online
        phone = group.phone
        listed = group.listed
        metBefore = group.metBefore
        state = group.state.rawValue
        format = group.format
        meetsFirst = group.meetsFirst
        sharesFigures = group.sharesFigures
        country = group.country
        self.series = series
    }

    package static let fields = [
        Field("id", .public, "Random, for good."),
        Field("handle", .group, "Its short name on the command line."),
        Field("name", .group, "Its name."),
        Field("purpose", .group, "What it is for, in its own words."),
        Field("zone", .group, "tzdata name of the zone in which its meetings are planned."),
        Field("language", .group, "BCP 47 tag of the language it meets in."),
        Field("membership", .group, "'open' or 'closed'."),
        Field("formality", .group, "'formal' or 'informal'."),
        Field("audience", .group, "Whom it is for."),
        Field("place", .group, "Where it meets."),
        Field("online", .group, "Address for joining from afar."),
        Field("phone", .group, "Telephone number for joining from afar."),
        Field("listed", .group, "May be shown in a public listing."),
        Field("met_before", .group, "It met before it was entered here, so no first and second meeting are proposed."),
        Field("state", .public, "'forming', 'active', 'paused' or 'closed'."),
        Field("format", .group, "The format its meetings take, as plugin/format; absent: the bundled ones."),
        Field("meets_first", .group, "Newcomers may meet a member first; nobody has to."),
        Field("shares_figures", .group, "The network is told roughly how many people it is for."),
        Field("country", .group, "Where it is, by ISO 3166's two letters: IE."),
        Field("series", .group, "Its series of meetings (group.show only)."),
    ]
}
