import KithModel
package import KithWire

extension Letter {
    /// - Parameter to: where to, if not to the message's own address.
    package init(_ message: CourierMessage, from sender: MailSender, to: Mailbox? = nil) throws(Fault) {
        guard MessageName.isSafe(message.message) else { throw Fault(field: "message") }
        guard let made = Moment.parse(message.made) else { throw Fault(field: "made") }
        self.init(
            from: Mailbox(name: sender.name, address: sender.address), to: to ?? Mailbox(address: message.address),
            subject: message.subject, date: MailDate.text(of: made),
            id: "\(message.message)@\(MailAddress.domain(of: sender.address))", text: message.text)
        (replyTo, unsubscribe, oneClick) = (sender.replyTo, sender.unsubscribe, sender.oneClick)
        (language, calendar) = (message.language, message.calendar)
    }
}
