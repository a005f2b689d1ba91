/// The web address that a channel's messages are posted to.
package struct HookRoute: Hashable, Sendable {
    package var address: String
    /// A PEM file of the authorities to trust; nil: those of the system.
    package var authorities: String?
    /// What signs each request; nil: none is signed.
    package var secret: Secret?
    /// Seconds until connected, and for the whole of one request.
    package var connect = 10
    package var whole = 30

    package init(address: String) { self.address = address }
}
