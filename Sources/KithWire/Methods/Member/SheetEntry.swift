import KithModel

/// One person on a sheet.
package struct SheetEntry: WireObject, Hashable {
    package var name: String
    package var contacts: [ContactView]

    package init(name: String, contacts: [ContactView]) {
        self.name = name
        self.contacts = contacts
    }

    package static let fields = [
        Field("name", .personal, "The name they go by."),
        Field("contacts", .personal, "Ways to reach them that they agreed to, in their order."),
    ]
}
