import CCurlShims

/// One try at posting a message, and what it means.
struct HookTry {
    /// Seconds at most that another side may have us wait.
    static let longestWait = 6 * 3600

    let exchange: Exchange
    let verdict: Verdict

    init(_ exchange: Exchange, of count: Int) {
        self.exchange = exchange
        verdict = HookTry.verdict(of: exchange, count)
    }

    private static func verdict(of exchange: Exchange, _ count: Int) -> Verdict {
        if CurlFault.blamesConfiguration(exchange.code) { return .misconfigured }
        // A status counts even if the rest of the answer was too long or cut: the server had decided.
        switch exchange.status {
        case 200...299: return .accepted
        // Whoever says so has had enough of us, and not of one message.
        case 429 where exchange.retryAfter > 0, 503 where exchange.retryAfter > 0:
            return .busy(seconds: min(exchange.retryAfter, longestWait))
        case 408, 421, 425, 429, 500...599:
            return .later(after: exchange.retryAfter > 0 ? min(exchange.retryAfter, longestWait) : nil)
        case 300...399, 401, 403, 404, 405, 407: return .misconfigured
        case 400...499: return .refused
        default: return exchange.uploaded < count ? .unsent : .inDoubt
        }
    }

    var handover: Handover {
        let status = exchange.status > 0 ? "status \(exchange.status)" : CurlFault.words(exchange.code)
        return switch verdict {
        case .misconfigured: Handover(.misconfigured, fault, remedy: remedy)
        case .unsent: Handover(.unsent, "the web address can't be reached: \(status)")
        default: Handover(verdict, status)
        }
    }

    private var fault: String {
        switch exchange.code {
        case CURLE_PEER_FAILED_VERIFICATION: "The web server's certificate is not to be trusted: \(exchange.problem)."
        case CURLE_SSL_CACERT_BADFILE: "The file of authorities can't be read."
        case _ where 300...399 ~= exchange.status: "The web address sends us elsewhere (status \(exchange.status))."
        case _ where exchange.status > 0: "The web server refuses us (status \(exchange.status))."
        default: "Nothing can be posted like this: \(CurlFault.words(exchange.code))."
        }
    }

    private var remedy: String {
        switch exchange.code {
        case CURLE_PEER_FAILED_VERIFICATION: "ca_file with the authority that signed it"
        case CURLE_SSL_CACERT_BADFILE: "a PEM file that the courier may read as ca_file"
        default: "look at url and at the secret; redirects are not followed"
        }
    }
}
