import KithModel

/// One way to reach somebody.
package struct ContactView: WireObject, Hashable {
    package var channel: String
    package var address: String
    package var agreed: Bool?

    package init(channel: String, address: String, agreed: Bool? = nil) {
        self.channel = channel
        self.address = address
        self.agreed = agreed
    }

    package static let fields = [
        Field("channel", .personal, "'mail', 'text', 'messenger' or 'phone'."),
        Field("address", .personal, "Address, number or name, up to 200 characters."),
        Field("agreed", .personal, "Whether they agreed to be reached this way; absent when given."),
    ]
}
