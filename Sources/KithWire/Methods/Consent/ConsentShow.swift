import KithModel

package enum ConsentShow: Method {
    package static let declaration = Declaration(
        "consent.show", "Show what somebody agreed to, and what they withdrew.", callers: .keepers)

    package struct Parameters: WireObject, Hashable {
        package var member: String

        package init(member: String) {
            self.member = member
        }

        package static let fields = [
            Field("member", .personal, "GROUP/HANDLE.")
        ]
    }

    package struct Result: WireObject, Hashable {
        package var consents: [ConsentView]

        package init(consents: [ConsentView]) {
            self.consents = consents
        }

        package static let fields = [
            Field("consents", .personal, "The newest first.")
        ]
    }
}
