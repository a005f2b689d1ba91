import KithClient
import KithModel
import KithWire
import Logging

/// The way to the daemon for one thread: connects when needed, tells once when it can't, waits longer each time.
///
/// A session that had served may have ended with a daemon that was started anew since: that is tried once more before it is
/// told. What is asked here may be asked twice. A claim that was lost ends with its lease. An outcome that had been counted
/// changes nothing more, since nobody else can have the message by then: it waits for longer than this tries again.
struct DaemonLine {
    let socket: String?
    let log: Logger
    private var session: Session?
    /// The session answered.
    private var hasServed = false
    private var backoff = Backoff(longest: 60)
    private var told: Refusal?

    init(socket: String?, log: Logger) { (self.socket, self.log) = (socket, log) }

    mutating func open() throws(Refusal) -> Session {
        if let session { return session }
        let session = try Session(socket: socket, role: "courier", program: "kith-courier")
        self.session = session
        return session
    }

    /// A call went through.
    mutating func succeeded() {
        backoff.reset()
        hasServed = true
        if told != nil { log.notice("the daemon answers again") }
        told = nil
    }

    mutating func close() { (session, hasServed) = (nil, false) }

    /// A fresh connection may well do.
    func mayBeStale(_ refusal: Refusal) -> Bool { hasServed && refusal.code == .unreachable }

    /// - Returns: milliseconds to wait before the next try.
    mutating func failed(_ refusal: Refusal) -> Int64 {
        let isStale = mayBeStale(refusal)
        close()
        if refusal != told, !isStale {
            var metadata: Logger.Metadata = ["reason": "\(refusal.message)"]
            if let remedy = refusal.remedy { metadata["try"] = "\(remedy)" }
            log.warning("the daemon can't be asked", metadata: metadata)
            told = refusal
        }
        return backoff.next(chance: .random(in: 0...1))
    }
}
