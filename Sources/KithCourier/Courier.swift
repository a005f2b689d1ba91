import CKithShims
import KithClient
package import KithModel
package import Logging

/// Carries messages from the daemon to wherever they go, until it is told to end.
package struct Courier: Sendable {
    /// Milliseconds for which what is under way may go on as if nothing had happened, once the end was asked for.
    static let grace: Int64 = 3000

    let settings: CourierSettings
    let socket: String?
    let isOnce: Bool
    let clock: Clock
    let log: Logger

    package init(_ settings: CourierSettings, socket: String?, isOnce: Bool, clock: Clock = .system, log: Logger) {
        (self.settings, self.socket, self.isOnce, self.clock, self.log) = (settings, socket, isOnce, clock, log)
    }

    /// - Parameter interruption: becomes readable when the program is asked to end.
    package func run(interruption: Int32) async throws(Refusal) {
        guard let room = Bell(), let done = Bell(), let ending = Bell(), let ended = Bell() else {
            throw Refusal(.unavailable, "There are no file descriptors left to begin with.")
        }
        let stop = Stop(bell: ending)
        let outtray = Outtray(bell: done)
        let desk = Desk(settings, outtray: outtray, clock: clock, log: log, bell: room)
        let claimer = Claimer(socket: socket, desk: desk, stop: stop, isOnce: isOnce, log: log)
        let settler = Settler(socket: socket, outtray: outtray, log: log)
        _ = unsafe kith_notify("READY=1")
        log.notice("started", metadata: ["channels": "\(settings.channels.map(\.name.rawValue).joined(separator: ","))"])
        async let settling: Void = settler.run()
        async let watching: Void = Watcher().run(interruption, stop: stop, ended: ended)
        await withTaskGroup { group in
            group.addTask { await claimer.run() }
            for channel in settings.channels {
                for number in 1...channel.connections {
                    let runner = Runner(channel, number: number, desk: desk, clock: clock)
                    group.addTask { await runner.run() }
                }
            }
        }
        outtray.close()
        await settling
        stop.raise()
        ended.ring()
        await watching
        log.notice("ended")
        guard isOnce else { return }
        if let failure = await claimer.failure { throw failure }
        if await settler.untold > 0 { throw Refusal(.unreachable, "The daemon went away before it was told all.") }
        if desk.sawFault { throw Refusal(.unavailable, "A channel carries nothing; the line above says why.") }
    }
}
