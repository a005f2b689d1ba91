/// One way to reach somebody. Their order is the order in which they like to be reached.
package struct Contact: Hashable, Sendable, Codable {
    package var channel: Channel
    /// An address, a number, a name; sealed wherever it is kept.
    package var address: String

    package init(channel: Channel, address: String) { (self.channel, self.address) = (channel, address) }
}
