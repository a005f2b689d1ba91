/// What the mails that we make have in common.
package struct MailSender: Hashable, Sendable {
    package var address: String
    package var name = ""
    package var replyTo: String?
    /// What ends these mails: mailto or https addresses.
    package var unsubscribe: [String] = []
    /// The https address takes a POST without a question (RFC 8058).
    package var oneClick = false

    package init(address: String) { self.address = address }
}
