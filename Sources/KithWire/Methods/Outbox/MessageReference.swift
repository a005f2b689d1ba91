import KithModel

/// One message on its way out.
package struct MessageReference: WireObject, Hashable {
    package var group: String
    package var message: String

    package init(group: String, message: String) {
        self.group = group
        self.message = message
    }

    package static let fields = [
        Field("group", .group, "The group."), Field("message", .group, "Which, as the list names it."),
    ]
}
