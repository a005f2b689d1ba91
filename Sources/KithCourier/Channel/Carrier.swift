package import KithWire

/// One connection by which a channel's messages go out. Belongs to one thread, which `carry` blocks.
package protocol Carrier: AnyObject {
    func carry(_ message: CourierMessage) -> Handover
    /// Nothing is left to do for now: a kept connection may be closed.
    func rest()
}

extension Carrier {
    package func rest() {}
}
