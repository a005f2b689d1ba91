import KithWire

/// What happened in one try at a mail, a line for each step.
struct MailTrialWords {
    let route: MailRoute
    let tried: MailTry

    var lines: [String] {
        steps.map { "  ok    \($0)" } + warnings.map { "  note  \($0)" } + ending
    }

    private var exchange: Exchange { tried.exchange }

    /// What went well: each step is over when something later was said.
    private var steps: [String] {
        let stage = tried.stage
        var steps: [String] = []
        if exchange.steps.contains(.greeting) {
            steps.append(
                route.security == .tls ? "connected, encrypted, and the certificate is right" : "connected and greeted")
        }
        if exchange.steps.contains(.tls), stage > .tls {
            steps.append("encrypted by STARTTLS, and the certificate is right")
        }
        if exchange.steps.contains(.login), stage > .login, let login = route.login {
            steps.append("logged in as \(login.user)")
        }
        if stage > .sender { steps.append("the sender is accepted") }
        if stage > .recipient { steps.append("the recipient is accepted") }
        return steps
    }

    private var warnings: [String] {
        guard route.login != nil, exchange.steps.contains(.sender), !exchange.steps.contains(.login) else { return [] }
        let offered =
            exchange.login.isEmpty ? "no login" : "no login that we know (\(exchange.login)), but PLAIN or LOGIN is needed"
        return [
            "the server offered \(offered): user and password were not used,",
            "and the mail went on without them. Many servers offer a login on another port only (587 or 465).",
        ]
    }

    private var ending: [String] {
        let words = exchange.status > 0 && !exchange.reply.isEmpty ? "The server: \(printable(exchange.reply))" : nil
        let ending: [String?] =
            switch tried.verdict {
            case .accepted: ["Accepted. \(words ?? "")", "Look into that mailbox, and into its spam folder."]
            case .misconfigured: ["Not sent. \(tried.fault)", words, "Try: \(tried.remedy)"]
            case .refused:
                ["Refused for good, \(tried.stage.words).", words, "Try: an address of your own that is known to work"]
            case .barred:
                [
                    "Refused by a rule of the server's, \(tried.stage.words).", words,
                    "Try: ask whoever runs it; mostly it wants a login, or does not send for this sender",
                ]
            case .later(let after):
                [
                    "Not now: the server asks to come back\(after.map { " in \($0) seconds" } ?? " later").", words,
                    "That is usual with a sender that it does not know yet. Try: the same again in some minutes",
                ]
            case .busy(let seconds): ["Not now: the server asks to come back in \(seconds) seconds.", words]
            case .unsent:
                [
                    "Not sent. \(CurlFault.words(exchange.code)), \(tried.stage.words).", problem, words,
                    "Try: the host, the port and security; whether this machine may connect there",
                ]
            case .inDoubt:
                [
                    "The line was lost \(tried.stage.words): the mail may have arrived, or not.",
                    "Look into that mailbox. Where it happens again and again, something on the way breaks lines.",
                ]
            }
        return ending.compactMap(\.self)
    }

    private var problem: String? { exchange.problem.isEmpty ? nil : "libcurl: \(printable(exchange.problem))" }

    /// What a server says is not to steer a terminal.
    private func printable(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { (32...126).contains($0.value) ? $0 : "?" }))
    }
}
