import CCurlShims

/// One try at handing a mail to a server, and what it means.
///
/// A 4xx or 5xx is the server's word. Otherwise it is in doubt exactly where libcurl has been told that the text ends and
/// it was not a write that failed: after the final dot there is nothing to write.
package struct MailTry {
    let exchange: Exchange
    package let stage: MailStage
    package let verdict: Verdict

    init(_ exchange: Exchange) {
        self.exchange = exchange
        stage = MailStage(of: exchange)
        verdict = MailTry.verdict(of: exchange, at: stage)
    }

    private static func verdict(of exchange: Exchange, at stage: MailStage) -> Verdict {
        if exchange.code == CURLE_OK { return .accepted }
        // Refused for now, so no fault of the configuration: a login server that rests, say.
        if stage < .sender, 400...499 ~= exchange.status { return .unsent }
        if CurlFault.blamesConfiguration(exchange.code) { return .misconfigured }
        switch exchange.status {
        // libcurl wants exactly 250; 354 and 2xx before the end are answers to something earlier.
        case 200...299 where stage == .end && exchange.code == CURLE_WEIRD_SERVER_REPLY: return .accepted
        case 400...499: return .later(after: MailReply.delay(in: exchange.reply))
        case 552: return .refused  // too large, and told already at MAIL
        case 500...599 where stage < .recipient: return .misconfigured
        case 500...599: return MailReply.isPolicy(exchange.reply) ? .barred : .refused
        default: return exchange.ended && exchange.code != CURLE_SEND_ERROR ? .inDoubt : .unsent
        }
    }

    /// A kept line that died while it lay idle, or of which the server has had enough: it says nothing about this mail.
    var blamesTheLine: Bool {
        exchange.reused && stage <= .sender && (exchange.status == 421 || verdict == .unsent)
    }

    package var handover: Handover {
        let status = exchange.status > 0 ? ", status \(exchange.status)" : ""
        return switch verdict {
        case .misconfigured: Handover(.misconfigured, fault, remedy: remedy)
        case .unsent: Handover(.unsent, "no mail went out \(stage.words)\(status): \(CurlFault.words(exchange.code))")
        default: Handover(verdict, "\(stage.words)\(status)")
        }
    }

    private var offered: String {
        String(exchange.login.unicodeScalars.filter { $0.value >= 32 && $0.value < 127 }.map(Character.init))
    }

    /// What is wrong with the channel.
    package var fault: String {
        switch exchange.code {
        case CURLE_PEER_FAILED_VERIFICATION: "The mail server's certificate is not to be trusted: \(exchange.problem)."
        case CURLE_SSL_CACERT_BADFILE: "The file of authorities can't be read."
        case CURLE_USE_SSL_FAILED: "The mail server offers no STARTTLS."
        case CURLE_LOGIN_DENIED where stage < .login: "The mail server offers no login that we know (\(offered))."
        case CURLE_LOGIN_DENIED: "The mail server refuses the login (status \(exchange.status))."
        case _ where stage == .sender: "The mail server refuses the sender (status \(exchange.status))."
        case _ where exchange.status >= 500: "The mail server refuses us \(stage.words) (status \(exchange.status))."
        default: "Mail can't be sent like this: \(CurlFault.words(exchange.code))."
        }
    }

    package var remedy: String {
        switch exchange.code {
        case CURLE_PEER_FAILED_VERIFICATION: "host as the certificate names it, or ca_file with the authority that signed it"
        case CURLE_SSL_CACERT_BADFILE: "a PEM file that the courier may read as ca_file"
        case CURLE_USE_SSL_FAILED: "security: tls, mostly with port 465; or another port"
        case CURLE_LOGIN_DENIED where stage < .login: "another port (587 or 465), or no user; PLAIN or LOGIN is needed"
        case CURLE_LOGIN_DENIED: "look at user, and at the password in its credential or file"
        case _ where stage == .sender: "an address as from that this server sends for, or user and password"
        default: "kith-courier --test-to with an address of your own shows the server's words"
        }
    }
}
