import KithModel

package enum MemberContacts: Method {
    package static let declaration = Declaration(
        "member.contacts", "Set how somebody wants to be reached, in their order; an empty list: not at all.", callers: .keepers,
        writes: true)

    package struct Parameters: WireObject, Hashable {
        package var member: String
        package var contacts: [ContactView]?

        package init(member: String, contacts: [ContactView]? = nil) {
            self.member = member
            self.contacts = contacts
        }

        package static let fields = [
            Field("member", .personal, "GROUP/HANDLE."),
            Field("contacts", .personal, "The whole list, at most 8; absent: only show it."),
        ]
    }

    package struct Result: WireObject, Hashable {
        package var member: String
        package var contacts: [ContactView]

        package init(member: String, contacts: [ContactView]) {
            self.member = member
            self.contacts = contacts
        }

        package static let fields = [
            Field("member", .personal, "GROUP/HANDLE."),
            Field("contacts", .personal, "In their order; only those ways that they agreed to, unless just given."),
        ]
    }
}
