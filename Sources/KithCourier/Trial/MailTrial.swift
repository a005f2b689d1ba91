import KithModel
import KithWire

/// One test mail, told step by step in words for whoever sets mail up. What the server says is shown: it is they who read.
package struct MailTrial {
    let channel: ChannelSettings
    let address: String
    let clock: Clock

    package init(_ channel: ChannelSettings, to address: String, clock: Clock) {
        (self.channel, self.address, self.clock) = (channel, address, clock)
    }

    /// - Returns: whether the mail was taken.
    package func run(say: (String) -> Void) -> Bool {
        guard MailAddress.isSafe(address) else {
            say("That is no mail address that can be written to: ASCII letters, one @, no blanks.")
            return false
        }
        guard case .smtp(let route, let sender) = channel.way else { return hand(say) }
        let text: [UInt8]
        do throws(Letter.Fault) { text = try Letter(message, from: sender).rendered() } catch {
            say("The mail can't be written: its \(error.field) can't stand in a mail.")
            return false
        }
        guard let line = MailLine(route) else {
            say("There is no memory for a connection.")
            return false
        }
        say("Sending from \(sender.address) to \(address) by \(route.host), port \(route.port), \(security(route)).")
        let tried = line.send(text, from: sender.address, to: address)
        MailTrialWords(route: route, tried: tried).lines.forEach(say)
        return tried.verdict == .accepted
    }

    /// Ways without steps.
    private func hand(_ say: (String) -> Void) -> Bool {
        let handover = channel.carrier(clock).carry(message)
        say(handover.verdict == .accepted ? "Accepted: \(handover.what)." : "Not accepted: \(handover.what)")
        if let remedy = handover.remedy { say("Try: \(remedy)") }
        return handover.verdict == .accepted
    }

    private func security(_ route: MailRoute) -> String {
        switch route.security {
        case .starttls: "to be encrypted by STARTTLS"
        case .tls: "encrypted from the start"
        case .none: "not encrypted"
        }
    }

    private var message: CourierMessage {
        let now = clock.now()
        return CourierMessage(
            message: "test-\(now.seconds)", made: now.description, lease: now.adding(seconds: 300).description, channel: "mail",
            address: address, language: "en", subject: "A test",
            text: """
                This is a test by whoever looks after this machine's mail.

                If you did not ask for it, nothing needs doing: no more will come of it.

                """)
    }
}
