/// How handing one message over ended, as far as can be known from here.
package enum Verdict: Hashable, Sendable {
    case accepted
    /// For good: trying this message again is no use.
    case refused
    /// Refused for a reason that may have nothing to do with this message: a rule of the server's (5.7.x).
    case barred
    /// Not now; the other side may have asked to wait for so many seconds.
    case later(after: Int?)
    /// Not now, and nothing else by this channel either: the other side asks for so many seconds of rest.
    case busy(seconds: Int)
    /// It certainly did not arrive: nobody there, or the line lost too early.
    case unsent
    /// The end of the text was under way when the line broke or fell silent: it may have arrived.
    case inDoubt
    /// The channel is at fault, not the message: certificate, login, no TLS.
    case misconfigured
}
