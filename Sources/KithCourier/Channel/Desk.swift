import Dispatch
import KithModel
package import KithWire
package import Logging
import Synchronization

/// What is in hand of every channel, between the one that claims and those that carry.
package final class Desk: Sendable {
    package enum Next {
        case message(CourierMessage)
        /// Nothing came for a while.
        case idle
        case ended
    }

    private struct Held {
        let message: CourierMessage
        /// When its lease ends, on the clock that only passes.
        let lease: Int64
    }

    private struct Counter {
        let settings: ChannelSettings
        var queue: [Held] = []
        var carried = 0
        var health = ChannelHealth()
        var pace: Pace

        var room: Int { max(0, (health.isOnTrial ? 1 : pace.room) - queue.count - carried) }
    }

    private struct State {
        var counters: [String: Counter] = [:]
        var isClosed = false
    }

    private let state: Mutex<State>
    private let waiting: [String: DispatchSemaphore]
    private let outtray: Outtray
    private let clock: Clock
    private let log: Logger
    /// Rings where there may be room for more.
    package let bell: Bell

    package init(_ settings: CourierSettings, outtray: Outtray, clock: Clock, log: Logger, bell: Bell) {
        var counters: [String: Counter] = [:]
        for channel in settings.channels {
            counters[channel.name.rawValue] = Counter(settings: channel, pace: Pace(connections: channel.connections))
        }
        state = Mutex(State(counters: counters))
        waiting = counters.mapValues { _ in DispatchSemaphore(value: 0) }
        (self.outtray, self.clock, self.log, self.bell) = (outtray, clock, log, bell)
    }

    // MARK: For the one that claims

    /// The channels that have room for a good part of what they take at once, and how much.
    package func ready() -> [(channel: String, room: Int)] {
        let now = clock.passed()
        return state.withLock { state in
            for name in state.counters.keys { state.counters[name]?.health.wake(at: now) }
            return state.counters.sorted { $0.key < $1.key }.compactMap { name, counter in
                let most = counter.health.isOnTrial ? 1 : counter.pace.room
                let room = counter.room
                return counter.health.restsUntil == nil && room > 0 && room * 2 >= most ? (name, room) : nil
            }
        }
    }

    /// Milliseconds until a channel that rests will carry again; nil where none rests.
    package var restLeft: Int64? {
        let now = clock.passed()
        return state.withLock { $0.counters.values.compactMap(\.health.restsUntil).min() }.map { max(0, $0 - now) }
    }

    package var isIdle: Bool { state.withLock { $0.counters.values.allSatisfy { $0.queue.isEmpty && $0.carried == 0 } } }

    package var sawFault: Bool { state.withLock { $0.counters.values.contains { $0.health.sawFault } } }

    package func add(_ messages: [CourierMessage]) {
        let (wall, now) = (clock.now(), clock.passed())
        for message in messages {
            // The wall clock may be set at any time; what is left is counted on the other one from here on.
            let left = Moment.parse(message.lease).map { $0.milliseconds - wall.milliseconds } ?? 300_000
            let held = Held(message: message, lease: now + min(max(0, left), 300_000))
            let isTaken = state.withLock { state in
                guard !state.isClosed, state.counters[message.channel]?.health.restsUntil == nil else { return false }
                return state.counters[message.channel]?.queue.append(held) != nil
            }
            if isTaken { waiting[message.channel]?.signal() } else { giveBack(message, "not carried now") }
        }
    }

    /// Nothing more will come, and what waits here is given back.
    package func close() {
        let (left, barred, connections) = state.withLock { state in
            state.isClosed = true
            let left = state.counters.values.flatMap(\.queue)
            var barred: [Settlement] = []
            for name in state.counters.keys {
                state.counters[name]?.queue = []
                if state.counters[name]?.carried == 0 { barred += state.counters[name]?.health.release() ?? [] }
            }
            return (left, barred, state.counters.mapValues(\.settings.connections))
        }
        outtray.add(barred)
        for held in left { giveBack(held.message, "not tried any more") }
        for (name, count) in connections { for _ in 0..<count { waiting[name]?.signal() } }
    }

    // MARK: For those that carry

    /// Blocks, for ten seconds at most unless `patiently`.
    package func next(_ channel: String, patiently: Bool) -> Next {
        guard let semaphore = waiting[channel] else { return .ended }
        while true {
            if patiently { semaphore.wait() } else if semaphore.wait(timeout: .now() + 10) == .timedOut { return .idle }
            let now = clock.passed()
            let (held, isInTime, barred, isClosed) = state.withLock { state in
                guard var counter = state.counters[channel], !counter.queue.isEmpty else {
                    return (Held?.none, false, [Settlement](), state.isClosed)
                }
                let held = counter.queue.removeFirst()
                let isInTime = held.lease - now >= Int64(counter.settings.longest) * 1000
                if isInTime { counter.carried += 1 }
                let isLast = counter.queue.isEmpty && counter.carried == 0
                let barred = isLast ? counter.health.release() : []
                state.counters[channel] = counter
                return (held, isInTime, barred, state.isClosed)
            }
            outtray.add(barred)
            if let held, isInTime { return .message(held.message) }
            // Handed over now, it might still be under way when another courier gets it.
            if let held { giveBack(held.message, "its lease is too short by now") } else if isClosed { return .ended }
        }
    }

    package func done(_ channel: String, _ message: CourierMessage, _ handover: Handover, milliseconds: Int64) {
        let now = clock.passed()
        let (ruling, left) = state.withLock { state in
            guard var counter = state.counters[channel] else { return (ChannelHealth.Ruling(), [Held]()) }
            counter.carried -= 1
            counter.pace.note(milliseconds: milliseconds)
            let others = counter.queue.count + counter.carried
            let ruling = counter.health.rule(
                handover, on: message.message, othersInHand: others, at: now, chance: .random(in: 0...1))
            let left = ruling.stops ? counter.queue : []
            if ruling.stops { counter.queue = [] }
            state.counters[channel] = counter
            return (ruling, left)
        }
        log.info(
            "handed over",
            metadata: [
                "message.id": "\(message.message)", "channel": "\(channel)", "outcome": "\(handover.verdict)",
                "detail": "\(handover.verdict == .misconfigured ? "the channel is at fault" : handover.what)",
            ])
        outtray.add(ruling.settlements)
        for held in left { giveBack(held.message, "the channel rests", after: ruling.after) }
        if let report = ruling.report { tell(report, channel) }
        bell.ring()
    }

    /// Not tried: another time, or another courier.
    ///
    /// - Parameter after: seconds, where it is known that before that there is no use.
    package func giveBack(_ message: CourierMessage, _ why: String, after: Int? = nil) {
        log.debug("given back", metadata: ["message.id": "\(message.message)", "detail": "\(why)"])
        outtray.add([Settlement(message: message.message, outcome: "untried", after: after)])
        bell.ring()
    }

    private func tell(_ report: ChannelHealth.Report, _ channel: String) {
        switch report {
        case .carriesAgain: log.notice("channel carries again", metadata: ["channel": "\(channel)"])
        case .restsAsAsked(let seconds, let what):
            log.notice(
                "channel rests as it was asked to, its messages wait",
                metadata: ["channel": "\(channel)", "seconds": "\(seconds)", "reason": "\(what)"])
        case .rests(let seconds, let what, let remedy, let isFault):
            var metadata: Logger.Metadata = ["channel": "\(channel)", "seconds": "\(seconds)", "reason": "\(what)"]
            if let remedy { metadata["try"] = "\(remedy)" }
            log.log(level: isFault ? .error : .warning, "channel rests, its messages wait", metadata: metadata)
        }
    }
}
