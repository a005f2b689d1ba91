import KithModel

package enum MeContacts: Method {
    package static let declaration = Declaration(
        "me.contacts", "Set how one wants to be reached, in order; an empty list: not at all.", callers: .themselves, writes: true
    )

    package struct Parameters: WireObject, Hashable {
        package var contacts: [ContactView]

        package init(contacts: [ContactView]) {
            self.contacts = contacts
        }

        package static let fields = [
            Field("contacts", .personal, "The whole list, at most 8.")
        ]
    }
    package typealias Result = MeView
}
