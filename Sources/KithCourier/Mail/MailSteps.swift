/// The commands that were sent to a mail server.
package struct MailSteps: OptionSet, Sendable {
    package let rawValue: UInt32

    package init(rawValue: UInt32) { self.rawValue = rawValue }

    package static let greeting = MailSteps(rawValue: 1 << 0)
    package static let tls = MailSteps(rawValue: 1 << 1)
    package static let login = MailSteps(rawValue: 1 << 2)
    package static let sender = MailSteps(rawValue: 1 << 3)
    package static let recipient = MailSteps(rawValue: 1 << 4)
    package static let text = MailSteps(rawValue: 1 << 5)
}
