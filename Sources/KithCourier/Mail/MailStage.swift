import CCurlShims

/// How far a mail got.
package enum MailStage: Int, Comparable, Sendable {
    case connect, greet, tls, login, sender, recipient, data, text, end

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

    init(of exchange: Exchange) {
        self =
            switch exchange.verb {
            case "EHLO", "HELO": .greet
            case "STAR": .tls
            case "AUTH": .login
            case "MAIL": .sender
            case "RCPT": .recipient
            case "DATA" where exchange.ended: .end
            case "DATA": exchange.taken > 0 ? .text : .data
            default: .connect
            }
    }

    /// For the log.
    var words: String {
        switch self {
        case .connect: "before the server's greeting"
        case .greet: "at the greeting"
        case .tls: "at STARTTLS"
        case .login: "at the login"
        case .sender: "at the sender"
        case .recipient: "at the recipient"
        case .data: "before the text"
        case .text: "in the text"
        case .end: "after the text"
        }
    }
}
