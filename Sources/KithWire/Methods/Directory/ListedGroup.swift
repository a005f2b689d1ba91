import KithModel

/// A group as a public directory lists it: one group with several series.
package struct ListedGroup: WireObject, Hashable {
    package var key: String
    package var hash: String
    package var name: String
    package var zone: String
    package var audience: String?
    package var place: String?
    package var online: String?
    package var phone: String?
    package var series: [ListedSeries]

    package init(
        key: String, hash: String, name: String, zone: String, audience: String? = nil, place: String? = nil,
        online: String? = nil, phone: String? = nil, series: [ListedSeries]
    ) {
        (self.key, self.hash, self.name, self.zone) = (key, hash, name, zone)
        (self.audience, self.place, self.online, self.phone) = (audience, place, online, phone)
        self.series = series
    }

    package static let fields = [
        Field("key", .public, "What names the group within the directory, up to 200 characters; the same at the next import."),
        Field("hash", .public, "Of everything else: equal hashes mean that nothing changed. Up to 64 characters."),
        Field("name", .public, "Its name."),
        Field("zone", .public, "tzdata name."),
        Field("audience", .public, "Whom it is for."),
        Field("place", .public, "Where."),
        Field("online", .public, "Address for joining from afar."),
        Field("phone", .public, "Telephone number for joining from afar."),
        Field("series", .public, "Its meetings; empty: by appointment."),
    ]
}
