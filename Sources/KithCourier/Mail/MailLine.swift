import CCurlShims

/// One connection to a mail server, kept open from mail to mail. Belongs to one thread; `send` blocks it.
package final class MailLine {
    private let handle: CurlHandle
    private let patience: Int

    package init?(_ route: MailRoute) {
        guard let handle = CurlHandle() else { return nil }
        (self.handle, patience) = (handle, route.patience.answer)
        let scheme = route.security == .tls ? "smtps" : "smtp"
        // An IPv6 address stands in brackets.
        let host = route.host.contains(":") ? "[\(route.host)]" : route.host
        handle.set(CURLOPT_URL, "\(scheme)://\(host):\(route.port)/\(route.greeting)")
        handle.set(CURLOPT_PROTOCOLS_STR, scheme)
        handle.set(CURLOPT_USE_SSL, Int(route.security == .none ? CURLUSESSL_NONE.rawValue : CURLUSESSL_ALL.rawValue))
        handle.trust(route.authorities)
        if let login = route.login {
            handle.set(CURLOPT_USERNAME, login.user)
            handle.set(CURLOPT_PASSWORD, login.password.text)
            handle.set(CURLOPT_LOGIN_OPTIONS, "AUTH=PLAIN;AUTH=LOGIN")
            // Some servers want the first answer with the question.
            handle.set(CURLOPT_SASL_IR, 1)
        }
        handle.set(CURLOPT_CONNECTTIMEOUT, route.patience.connect)
        handle.set(CURLOPT_SERVER_RESPONSE_TIMEOUT, route.patience.end)
        // Against a server that takes a byte now and then.
        handle.set(CURLOPT_TIMEOUT, route.patience.whole)
        // Idle for longer than this, a line is not worth the try.
        handle.set(CURLOPT_MAXAGE_CONN, 60)
    }

    /// Hands one mail over. `text` is the mail as it goes on the line, CR LF and all, its dots not doubled. Both addresses
    /// have to be safe: libcurl 7.88 puts them into its commands as they are.
    package func send(_ text: [UInt8], from sender: String, to recipient: String) -> MailTry {
        precondition(MailAddress.isSafe(sender) && MailAddress.isSafe(recipient), "An address that is none.")
        handle.set(CURLOPT_MAIL_FROM, sender)
        handle.set(CURLOPT_MAIL_RCPT, [recipient])
        let first = MailTry(handle.perform(text, uploads: true, patience: patience))
        guard first.blamesTheLine else { return first }
        handle.set(CURLOPT_MAIL_RCPT, [recipient])
        return MailTry(handle.perform(text, uploads: true, patience: patience))
    }
}
