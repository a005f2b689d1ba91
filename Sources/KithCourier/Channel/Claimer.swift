import KithClient
import KithModel
import KithWire
import Logging

/// Takes messages from the daemon and lays them on the desk, as many as there is room for.
actor Claimer {
    /// Seconds that a claim waits for a message where there is nothing else to do.
    static let longestWait = 3600

    private let thread = LineThread(name: "claims")
    private let desk: Desk
    private let stop: Stop
    private let isOnce: Bool
    private let log: Logger
    private var line: DaemonLine
    /// Why the daemon could not be asked, the last time.
    private(set) var failure: Refusal?

    nonisolated var unownedExecutor: UnownedSerialExecutor { unsafe thread.asUnownedSerialExecutor() }

    init(socket: String?, desk: Desk, stop: Stop, isOnce: Bool, log: Logger) {
        (self.desk, self.stop, self.isOnce, self.log) = (desk, stop, isOnce, log)
        line = DaemonLine(socket: socket, log: log)
    }

    /// Until the end is asked for or, once, until there is nothing more.
    func run() {
        while !stop.isRaised {
            do throws(Refusal) {
                let session = try line.open()
                let claimed = try claimAtOnce(session)
                failure = nil
                line.succeeded()
                if claimed > 0 { continue }
                if isOnce {
                    if desk.isIdle { break }
                    wait(milliseconds: nil)
                } else {
                    try waitForMore(session)
                }
            } catch {
                failure = error
                if isOnce, !line.mayBeStale(error) { break }
                let pause = line.failed(error)
                _ = Bell.wait(for: [stop.descriptor], milliseconds: pause)
            }
        }
        line.close()
        // Once: what is in hand still goes out. At the end: what has not begun is given back.
        while isOnce, !stop.isRaised, !desk.isIdle { wait(milliseconds: nil) }
        desk.close()
    }

    private func claimAtOnce(_ session: Session) throws(Refusal) -> Int {
        var claimed = 0
        for (channel, room) in desk.ready() where !stop.isRaised {
            claimed += try claim(session, [channel], limit: room, seconds: 0)
        }
        return claimed
    }

    /// Waits at the daemon for the next message of any channel that has room, or here for room.
    private func waitForMore(_ session: Session) throws(Refusal) {
        let ready = desk.ready().map(\.channel)
        let rest = desk.restLeft
        guard !ready.isEmpty else { return wait(milliseconds: rest) }
        // What is in hand may soon make room, and a rest ends when it ends.
        let seconds = desk.isIdle ? rest.map { Int($0 / 1000) + 1 } ?? Claimer.longestWait : 1
        _ = try claim(session, ready, limit: 1, seconds: min(seconds, Claimer.longestWait))
    }

    private func wait(milliseconds: Int64?) {
        let awake = Bell.wait(for: [stop.descriptor, desk.bell.descriptor], milliseconds: milliseconds)
        if awake.contains(desk.bell.descriptor) { desk.bell.clear() }
    }

    private func claim(_ session: Session, _ channels: [String], limit: Int, seconds: Int) throws(Refusal) -> Int {
        let parameters = CourierClaim.Parameters(
            channels: channels, limit: min(limit, Pace.most), wait: seconds > 0 ? seconds : nil)
        try session.begin(CourierClaim.self, parameters)
        if seconds > 0, !session.holdsLine {
            let patience = Int64(seconds + SocketPath.patience) * 1000
            let awake = Bell.wait(for: [session.source, stop.descriptor], milliseconds: patience)
            if awake.isEmpty {
                throw Refusal(.unreachable, "The daemon did not answer within the time that it was given.", remedy: "kith ping")
            }
            if stop.isRaised { return endWaiting(session) }
        }
        let messages = try session.finish(CourierClaim.self).messages
        desk.add(messages)
        return messages.count
    }

    /// What the daemon had just given is on its way to us: taken, or it would count as lost.
    private func endWaiting(_ session: Session) -> Int {
        session.endAsking()
        guard Bell.wait(for: [session.source], milliseconds: 1000).contains(session.source) || session.holdsLine,
            let messages = try? session.finish(CourierClaim.self).messages
        else { return 0 }
        for message in messages { desk.giveBack(message, "the courier ends") }
        return messages.count
    }
}
