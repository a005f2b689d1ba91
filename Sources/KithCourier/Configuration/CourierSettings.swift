/// Everything that can be configured.
package struct CourierSettings: Hashable, Sendable {
    package var channels: [ChannelSettings]
    package var logLevel = "info"

    package init(channels: [ChannelSettings]) { self.channels = channels }

    /// Every channel into one folder, and nothing else.
    package static func folder(_ path: String) -> CourierSettings {
        let sender = MailSender(address: "kith@localhost")
        return CourierSettings(
            channels: ChannelName.allCases.map { ChannelSettings(name: $0, way: .folder(path, sender)) })
    }
}
