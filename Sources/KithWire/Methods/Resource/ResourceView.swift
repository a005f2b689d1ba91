import KithModel

/// Somewhere to turn to beyond the group.
package struct ResourceView: WireObject, Hashable {
    package var resource: String
    package var of: String
    package var kind: String
    package var name: String
    package var place: String?
    package var country: String?
    package var phone: String?
    package var address: String?
    package var web: String?
    package var hours: String?
    package var languages: String?
    package var note: String?
    package var free: Bool?
    package var confirmed: String?
    package var retired: String?

    package init(
        resource: String, of: String, kind: String, name: String, place: String? = nil, country: String? = nil,
        phone: String? = nil, address: String? = nil, web: String? = nil, hours: String? = nil, languages: String? = nil,
        note: String? = nil, free: Bool? = nil, confirmed: String? = nil, retired: String? = nil
    ) {
        self.resource = resource
        self.of = of
        self.kind = kind
        self.name = name
        self.place = place
        self.country = country
        self.phone = phone
        self.address = address
        self.web = web
        self.hours = hours
        self.languages = languages
        self.note = note
        self.free = free
        self.confirmed = confirmed
        self.retired = retired
    }

    package static let fields = [
        Field("resource", .group, "How to name it."),
        Field("of", .group, "'group' or 'network': who keeps it."),
        Field(
            "kind", .group,
            "'crisis_line', 'emergency', 'advocacy', 'legal', 'housing', 'money', 'health', 'respite', 'group', 'online' or 'other'."
        ),
        Field("name", .group, "What it is called."),
        Field("place", .group, "The place or area that it serves."),
        Field("country", .group, "ISO 3166's two letters; absent: of no country in particular."),
        Field("phone", .group, "Telephone number."),
        Field("address", .group, "Where it is."),
        Field("web", .group, "Address for a browser."),
        Field("hours", .group, "When somebody is there."),
        Field("languages", .group, "Languages spoken there."),
        Field("note", .group, "What is good to know."),
        Field("free", .group, "Free of charge; absent: not known."),
        Field(
            "confirmed", .group,
            "The day on which somebody last made sure that it answers; absent: nobody has since it was written so."),
        Field("retired", .group, "Not offered any more since this day."),
    ]
}
