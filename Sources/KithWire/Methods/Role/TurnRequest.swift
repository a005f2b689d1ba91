import KithModel

/// A role at one meeting, and somebody.
package struct TurnRequest: WireObject, Hashable {
    package var member: String
    package var role: String
    package var meeting: String

    package init(member: String, role: String, meeting: String) {
        self.member = member
        self.role = role
        self.meeting = meeting
    }

    package static let fields = [
        Field("member", .personal, "GROUP/HANDLE."),
        Field("role", .group, "What names it: tea, co_facilitator."),
        Field("meeting", .group, "GROUP@next, GROUP@2026-11-24, …; one that is still to come."),
    ]
}
