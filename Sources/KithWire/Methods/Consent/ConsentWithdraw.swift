import KithModel

package enum ConsentWithdraw: Method {
    package static let declaration = Declaration(
        "consent.withdraw", "Withdraw what somebody agreed to; it holds from this moment.", callers: .keepers, writes: true)

    package struct Parameters: WireObject, Hashable {
        package var member: String
        package var purpose: String
        package var party: String?

        package init(member: String, purpose: String, party: String? = nil) {
            self.member = member
            self.purpose = purpose
            self.party = party
        }

        package static let fields = [
            Field("member", .personal, "GROUP/HANDLE."),
            Field(
                "purpose", .personal,
                "'mail', 'text', 'messenger', 'phone', 'sign_up', 'members', 'figures', 'research' or 'third_party'."),
            Field("party", .personal, "Who may be told, up to 200 characters; for 'third_party' alone."),
        ]
    }
    package typealias Result = ConsentView
}
