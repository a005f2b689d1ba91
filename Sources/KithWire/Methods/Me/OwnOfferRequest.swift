import KithModel

/// What one says about a role oneself.
package struct OwnOfferRequest: WireObject, Hashable {
    package var role: String
    package var meeting: String?

    package init(role: String, meeting: String? = nil) {
        self.role = role
        self.meeting = meeting
    }

    package static let fields = [
        Field("role", .group, "What names it: tea, co_facilitator."),
        Field("meeting", .group, "GROUP@next, GROUP@2026-11-24, …; absent: whenever it is shared out."),
    ]
}
