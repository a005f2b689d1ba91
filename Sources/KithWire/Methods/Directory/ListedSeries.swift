import KithModel

package struct ListedSeries: WireObject, Hashable {
    package var key: String
    package var title: String?
    package var weekday: Int
    package var at: String
    package var minutes: Int?
    package var place: String?
    package var online: String?
    package var phone: String?

    package init(
        key: String, title: String? = nil, weekday: Int, at: String, minutes: Int? = nil, place: String? = nil,
        online: String? = nil, phone: String? = nil
    ) {
        (self.key, self.title, self.weekday, self.at) = (key, title, weekday, at)
        (self.minutes, self.place, self.online, self.phone) = (minutes, place, online, phone)
    }

    package static let fields = [
        Field("key", .public, "What names the series within the directory, with its weekday."),
        Field("title", .public, "Its title where it differs from the group's name."),
        Field("weekday", .public, "0 Sunday to 6 Saturday, as the directory's format counts."),
        Field("at", .public, "Time of day, 18:30."),
        Field("minutes", .public, "Length."),
        Field("place", .public, "Where, if not where the group says."),
        Field("online", .public, "Address for joining from afar."),
        Field("phone", .public, "Telephone number for joining from afar."),
    ]
}
