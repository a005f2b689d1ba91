import KithModel

/// Something that somebody said about a role.
package struct OfferView: WireObject, Hashable {
    package var role: String
    package var title: String
    package var meeting: String?
    package var willing: Bool
    package var by: String?

    package init(role: String, title: String, meeting: String? = nil, willing: Bool, by: String? = nil) {
        self.role = role
        self.title = title
        self.meeting = meeting
        self.willing = willing
        self.by = by
    }

    package static let fields = [
        Field("role", .personal, "What names it."),
        Field("title", .personal, "What it is called."),
        Field("meeting", .personal, "GROUP@2026-11-24T18:30, for that date alone; absent: they may be asked."),
        Field("willing", .personal, "False: not on that date."),
        Field("by", .personal, "The account that noted it; absent: they said it on their own page."),
    ]
}
