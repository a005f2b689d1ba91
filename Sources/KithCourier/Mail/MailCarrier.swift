package import KithWire

/// Messages as mail to a server.
package final class MailCarrier: Carrier {
    private let route: MailRoute
    private let sender: MailSender
    private var line: MailLine?

    package init(_ route: MailRoute, as sender: MailSender) {
        (self.route, self.sender) = (route, sender)
    }

    package func carry(_ message: CourierMessage) -> Handover {
        let text: [UInt8]
        do throws(Letter.Fault) { text = try Letter(message, from: sender).rendered() } catch {
            return Handover(.refused, "its \(error.field) can't stand in a mail")
        }
        line = line ?? MailLine(route)
        guard let line else { return Handover(.unsent, "there is no memory for a connection") }
        return line.send(text, from: sender.address, to: message.address).handover
    }

    package func rest() { line = nil }
}
