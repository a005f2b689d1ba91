import KithModel

package enum MeConsent: Method {
    package static let declaration = Declaration(
        "me.consent", "Agree to one thing, or withdraw it.", callers: .themselves, writes: true)

    package struct Parameters: WireObject, Hashable {
        package var purpose: String
        package var party: String?
        package var agree: Bool
        package var version: String?

        package init(purpose: String, party: String? = nil, agree: Bool, version: String? = nil) {
            self.purpose = purpose
            self.party = party
            self.agree = agree
            self.version = version
        }

        package static let fields = [
            Field(
                "purpose", .personal,
                "'mail', 'text', 'messenger', 'phone', 'sign_up', 'members', 'figures', 'research' or 'third_party'."),
            Field("party", .personal, "Who may be told, up to 200 characters; for 'third_party' alone."),
            Field("agree", .personal, "True: agree; false: withdraw."),
            Field("version", .personal, "Of the words that were shown; absent: the current ones."),
        ]
    }
    package typealias Result = MeView
}
