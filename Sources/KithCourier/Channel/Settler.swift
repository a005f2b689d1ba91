import KithClient
import KithModel
import KithWire
import Logging

/// Tells the daemon what became of messages, within a second and many at a time.
actor Settler {
    /// The most that one call tells.
    static let most = 200
    /// Milliseconds for which more is gathered.
    static let gathering: Int64 = 100
    /// Tries at the end, when nobody waits for a daemon that is away.
    static let lastTries = 4

    private let thread = LineThread(name: "settlements")
    private let outtray: Outtray
    private let log: Logger
    private var line: DaemonLine
    private(set) var untold = 0

    nonisolated var unownedExecutor: UnownedSerialExecutor { unsafe thread.asUnownedSerialExecutor() }

    init(socket: String?, outtray: Outtray, log: Logger) {
        (self.outtray, self.log) = (outtray, log)
        line = DaemonLine(socket: socket, log: log)
    }

    /// Until the tray is closed and empty.
    func run() {
        var tries = 0
        while true {
            let isClosed = outtray.isClosed
            let batch = outtray.first(Settler.most)
            if batch.isEmpty {
                if isClosed { return }
                _ = Bell.wait(for: [outtray.bell.descriptor])
                outtray.bell.clear()
                if !outtray.isClosed { _ = Bell.wait(for: [], milliseconds: Settler.gathering) }
                continue
            }
            do throws(Refusal) {
                let settled = try line.open().call(CourierSettle.self, .init(results: batch)).settled
                line.succeeded()
                tries = 0
                outtray.remove(batch.count)
                log.debug("settled", metadata: ["told": "\(batch.count)", "counted": "\(settled)"])
            } catch {
                tries += isClosed ? 1 : 0
                if tries >= Settler.lastTries { return giveUp() }
                if [.invalidArgument, .internalError, .invalidRequest, .tooLarge].contains(error.code) {
                    // Said again it would be refused again.
                    log.error("outcomes were refused", metadata: ["count": "\(batch.count)", "reason": "\(error.message)"])
                    outtray.remove(batch.count)
                    line.close()
                    continue
                }
                let pause = line.failed(error)
                // At the end this wakes only by time.
                let woken = isClosed ? [] : [outtray.bell.descriptor]
                if !Bell.wait(for: woken, milliseconds: pause).isEmpty {
                    outtray.bell.clear()
                    if !outtray.isClosed { _ = Bell.wait(for: [], milliseconds: pause) }
                }
            }
        }
    }

    /// Their leases end, and then they count as doubtful.
    private func giveUp() {
        untold = outtray.first(.max).count
        log.error(
            "outcomes could not be told; these messages may be sent once more", metadata: ["count": "\(untold)"])
    }
}
