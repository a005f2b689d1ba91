package import KithModel
package import KithStore
package import Logging
import ServiceLifecycle

/// Brings events to the plugins that asked for them, turn by turn, as long as the daemon runs.
package actor Pump: Service {
    private let turns: TurnService
    private let store: Store
    private let clock: WallClock
    private let log: Logger
    /// Turns in hand at once: while one is in the worker, others are read or written.
    private let most: Int
    private let wake: AsyncStream<Void>
    private let waker: AsyncStream<Void>.Continuation
    private var order = TurnOrder()
    private var running = 0
    /// Looked after while their turn may be going on, which began without knowing it.
    private var hurried: Set<PluginPlace> = []
    /// When somebody will wake this; nil where nobody will.
    private var alarm: Instant?

    package init(turns: TurnService, store: Store, clock: WallClock, lanes: Int, log: Logger) {
        (self.turns, self.store, self.clock, self.log) = (turns, store, clock, log)
        most = lanes * 4
        (wake, waker) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
        waker.yield()
    }

    package func run() async throws {
        // Listening begins before the first look, so nothing falls between the two.
        let arrivals = store.arrivals.listen()
        // A store that can't be read at the start is no store to run on.
        try await look()
        await withDiscardingTaskGroup { group in
            // Ends with the group: two streams become one.
            group.addTask { [waker] in for await _ in arrivals { waker.yield() } }
            for await _ in wake.cancelOnGracefulShutdown() {
                for place in store.arrivals.take() { order.add(place) }
                while running < most, let place = order.next(at: clock.now()) {
                    running += 1
                    group.addTask { await self.take(place) }
                }
                if let (due, wait) = setAlarm() {
                    group.addTask {
                        // Only the end of the daemon cuts this short, and then nobody is there to hear.
                        await Pause.for(wait)
                        await self.ring(due)
                    }
                }
            }
            // Turns in hand are finished; their calls end by themselves within half a second.
            group.cancelAll()
        }
    }

    /// A plugin may go on at once: somebody looked after it.
    package func hurry(_ place: PluginPlace) {
        hurried.insert(place)
        order.hurry(place)
        waker.yield()
    }

    /// What waits from before the daemon started.
    private func look() async throws(Refusal) {
        for place in try await store.read(as: .daemon, { reading in try reading.placesWaiting() }) { order.add(place) }
    }

    private func take(_ place: PluginPlace) async {
        let (used, rest): (Int, TurnOrder.Rest)
        do throws(Refusal) {
            (used, rest) = try await turns.take(place)
        } catch {
            // Something else was quicker: look again. A full disk and the like: nothing is lost, only later.
            (used, rest) = error.code == .conflict ? (0, .more) : (0, .later(clock.now().adding(seconds: 5)))
            if error.code != .conflict {
                log.error(
                    "a plugin's turn could not be kept",
                    metadata: ["plugin.id": "\(place.plugin)", "reason": "\(error.message)"])
            }
        }
        order.finish(place, used: used, rest)
        if hurried.remove(place) != nil { order.hurry(place) }
        running -= 1
        waker.yield()
    }

    /// How long to sleep until something may go on; nil where nothing waits for its time, or an alarm is set for it.
    private func setAlarm() -> (due: Instant, wait: Duration)? {
        guard let due = order.wakesAt, alarm.map({ due < $0 }) ?? true else { return nil }
        alarm = due
        return (due, .milliseconds(max(1, due.milliseconds - clock.now().milliseconds)))
    }

    /// The time has come by the clock that only runs forward, also where somebody set the other one back.
    private func ring(_ due: Instant) {
        if alarm == due { alarm = nil }
        order.release(through: due)
        waker.yield()
    }
}
