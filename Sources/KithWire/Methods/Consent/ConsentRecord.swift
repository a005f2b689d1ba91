import KithModel

package enum ConsentRecord: Method {
    package static let declaration = Declaration(
        "consent.record", "Record that somebody agreed to one thing.", callers: .keepers, writes: true)

    package struct Parameters: WireObject, Hashable {
        package var member: String
        package var purpose: String
        package var party: String?
        package var how: String
        package var version: String?
        package var on: String?

        package init(
            member: String, purpose: String, party: String? = nil, how: String, version: String? = nil, on: String? = nil
        ) {
            self.member = member
            self.purpose = purpose
            self.party = party
            self.how = how
            self.version = version
            self.on = on
        }

        package static let fields = [
            Field("member", .personal, "GROUP/HANDLE."),
            Field(
                "purpose", .personal,
                "'mail', 'text', 'messenger', 'phone', 'sign_up', 'members', 'figures', 'research' or 'third_party'."),
            Field("party", .personal, "Who may be told, up to 200 characters; for 'third_party' alone."),
            Field("how", .personal, "'spoken' or 'on_paper'."),
            Field("version", .personal, "Of the words they agreed to; absent: the current ones."),
            Field("on", .personal, "The day they agreed, not in the future; absent: today."),
        ]
    }
    package typealias Result = ConsentView
}
