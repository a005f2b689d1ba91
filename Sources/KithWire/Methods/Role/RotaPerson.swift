import KithModel

/// Somebody on a rota.
package struct RotaPerson: WireObject, Hashable {
    package var member: String
    package var name: String?

    package init(member: String, name: String? = nil) {
        self.member = member
        self.name = name
    }

    package static let fields = [
        Field("member", .personal, "GROUP/HANDLE."),
        Field("name", .personal, "How they want to be called, where they agreed to be shown."),
    ]
}
