import KithModel

/// What somewhere to turn to says of itself; absent: unchanged, empty text: taken away.
package struct ResourceDetails: WireObject, Hashable {
    package var name: String?
    package var place: String?
    package var phone: String?
    package var address: String?
    package var web: String?
    package var hours: String?
    package var languages: String?
    package var note: String?
    package var country: String?
    package var free: String?

    package init(
        name: String? = nil, place: String? = nil, phone: String? = nil, address: String? = nil, web: String? = nil,
        hours: String? = nil, languages: String? = nil, note: String? = nil, country: String? = nil, free: String? = nil
    ) {
        self.name = name
        self.place = place
        self.phone = phone
        self.address = address
        self.web = web
        self.hours = hours
        self.languages = languages
        self.note = note
        self.country = country
        self.free = free
    }

    package static let fields = [
        Field("name", .group, "What it is called, 1 to 200 characters."),
        Field("place", .group, "The place or area that it serves, up to 200."),
        Field("phone", .group, "Up to 100."),
        Field("address", .group, "Up to 500."),
        Field("web", .group, "An http or https address, up to 500."),
        Field("hours", .group, "When somebody is there, up to 200."),
        Field("languages", .group, "Up to 200."),
        Field("note", .group, "What is good to know, up to 1 000."),
        Field("country", .group, "ISO 3166's two letters; empty or absent: of no country in particular."),
        Field("free", .group, "'yes', 'no', or empty for not known."),
    ]
}
