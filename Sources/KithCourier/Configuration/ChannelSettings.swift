/// How one channel's messages go out.
package struct ChannelSettings: Hashable, Sendable {
    package enum Way: Hashable, Sendable {
        case smtp(MailRoute, MailSender)
        case webhook(HookRoute)
        case command(CommandRoute)
        case folder(String, MailSender)
    }

    package var name: ChannelName
    package var way: Way
    /// How many messages may be on their way at once.
    package var connections = 1

    package init(name: ChannelName, way: Way) { (self.name, self.way) = (name, way) }

    /// Seconds that handing one message over may take.
    package var longest: Int {
        switch way {
        // A kept line may first turn out to be dead.
        case .smtp(let route, _): route.patience.whole + route.patience.answer
        case .webhook(let route): route.whole
        case .command(let route): route.patience
        case .folder: 30
        }
    }

    package func carrier(_ clock: Clock) -> any Carrier {
        switch way {
        case .smtp(let route, let sender): MailCarrier(route, as: sender)
        case .webhook(let route): HookCarrier(route, clock: clock)
        case .command(let route): CommandCarrier(route)
        case .folder(let path, let sender): FolderCarrier(path, as: sender)
        }
    }
}
