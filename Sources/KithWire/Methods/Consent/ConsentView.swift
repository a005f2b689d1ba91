import KithModel

/// One thing that somebody agreed to.
package struct ConsentView: WireObject, Hashable {
    package var purpose: String
    package var title: String
    package var party: String?
    package var version: String
    package var text: String
    package var given: String
    package var how: String
    package var by: String?
    package var withdrawn: String?

    package init(
        purpose: String, title: String, party: String? = nil, version: String, text: String, given: String, how: String,
        by: String? = nil,
        withdrawn: String? = nil
    ) {
        self.purpose = purpose
        self.title = title
        self.party = party
        self.version = version
        self.text = text
        self.given = given
        self.how = how
        self.by = by
        self.withdrawn = withdrawn
    }

    package static let fields = [
        Field(
            "purpose", .personal,
            "'mail', 'text', 'messenger', 'phone', 'sign_up', 'members', 'figures', 'research' or 'third_party'."),
        Field("title", .personal, "What it is about, in short."),
        Field("party", .personal, "Who may be told, up to 200 characters; for 'third_party' alone."),
        Field("version", .personal, "Of the words they agreed to."),
        Field("text", .personal, "Those words."),
        Field("given", .personal, "The day on which they agreed."),
        Field("how", .personal, "'themselves', 'spoken' or 'on_paper'."),
        Field("by", .personal, "The account that noted it, or in whose session they did it themselves."),
        Field("withdrawn", .personal, "When they withdrew it, UTC; absent: it holds."),
    ]
}
