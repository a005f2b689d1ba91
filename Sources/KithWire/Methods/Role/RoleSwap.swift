import KithModel

package enum RoleSwap: Method {
    package static let declaration = Declaration(
        "role.swap", "Exchange the turns of two people, where each offered the other's date.",
        callers: .keepers, writes: true)

    package struct Parameters: WireObject, Hashable {
        package var member: String
        package var meeting: String
        package var with: String
        package var withMeeting: String
        package var role: String

        private enum CodingKeys: String, CodingKey {
            case member
            case meeting
            case with
            case withMeeting = "with_meeting"
            case role
        }

        package init(member: String, meeting: String, with: String, withMeeting: String, role: String) {
            self.member = member
            self.meeting = meeting
            self.with = with
            self.withMeeting = withMeeting
            self.role = role
        }

        package static let fields = [
            Field("member", .personal, "GROUP/HANDLE, who takes it at one meeting."),
            Field("meeting", .group, "That meeting."),
            Field("with", .personal, "GROUP/HANDLE, who takes it at the other."),
            Field("with_meeting", .group, "The other meeting."),
            Field("role", .group, "What names it: tea, co_facilitator."),
        ]
    }

    package struct Result: WireObject, Hashable {
        package var people: [WishesView]

        package init(people: [WishesView]) {
            self.people = people
        }

        package static let fields = [
            Field("people", .personal, "What both take now.")
        ]
    }
}
