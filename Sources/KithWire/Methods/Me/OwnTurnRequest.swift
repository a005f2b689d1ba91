import KithModel

/// A role at one meeting, for oneself.
package struct OwnTurnRequest: WireObject, Hashable {
    package var role: String
    package var meeting: String

    package init(role: String, meeting: String) {
        self.role = role
        self.meeting = meeting
    }

    package static let fields = [
        Field("role", .group, "What names it: tea, co_facilitator."),
        Field("meeting", .group, "GROUP@next, GROUP@2026-11-24, …; one that is still to come."),
    ]
}
