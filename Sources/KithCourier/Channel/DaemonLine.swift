import KithClient
import KithModel
import KithWire
import Logging

/// The way to the daemon for one thread: connects when needed, tells once when it can't, waits longer each time.
struct DaemonLine {
    let socket: String?
    let log: Logger
    private var session: Session?
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
        if told != nil { log.notice("the daemon answers again") }
        told = nil
    }

    mutating func close() { session = nil }

    /// - Returns: milliseconds to wait before the next try.
    mutating func failed(_ refusal: Refusal) -> Int64 {
        session = nil
        if refusal != told {
            var metadata: Logger.Metadata = ["reason": "\(refusal.message)"]
            if let remedy = refusal.remedy { metadata["try"] = "\(remedy)" }
            log.warning("the daemon can't be asked", metadata: metadata)
            told = refusal
        }
        return backoff.next(chance: .random(in: 0...1))
    }
}
