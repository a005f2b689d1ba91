import Dispatch
import KithModel
import KithStore
import Logging
import ServiceLifecycle

/// Wakes when the next thing is due, and not before: something changes in the store, or its time comes.
struct ReminderClock: Service, CustomStringConvertible {
    let due: DueService
    let log: Logger

    var description: String { "reminders" }

    /// How long after a change its plans are made at the latest.
    private static let burst = Duration.milliseconds(500)

    func run() async throws {
        await cancelWhenGracefulShutdown {
            // Listening begins before the first look, so nothing falls between the two.
            let changes = due.store.arrivals.listenToDue()
            let alarm = Alarm()
            await withDiscardingTaskGroup { group in
                group.addTask {
                    for await _ in changes {
                        // What comes in a burst is looked at together. Cancelled, the stream ends as well.
                        await Pause.for(ReminderClock.burst)
                        alarm.ring()
                    }
                }
                alarm.ring()
                for await _ in alarm.rings {
                    let isWell = await tick()
                    if Task.isCancelled { break }
                    await alarm.set(for: isWell ? next() : .seconds(60))
                }
                group.cancelAll()
            }
        }
    }

    private func tick() async -> Bool {
        do throws(Refusal) { return try await due.tick() } catch {
            log.error("reminders could not be looked after", metadata: ["reason": "\(error.message)"])
            return false
        }
    }

    /// How long until something is due; nil where nothing is.
    private func next() async -> Duration? {
        let next: Instant?
        do throws(Refusal) { next = try await due.store.read(as: .daemon) { try $0.nextDue() } } catch {
            log.error("what is due next could not be read", metadata: ["reason": "\(error.message)"])
            return .seconds(60)
        }
        guard let next else { return nil }
        // What is left over, since somebody else is at it, is looked for again in a moment.
        return .milliseconds(max(50, next.milliseconds - due.clock.now().milliseconds))
    }
}

/// Rings at a time of the wall clock, also when that clock is set; and whenever it is told to.
actor Alarm {
    nonisolated let rings: AsyncStream<Void>
    private nonisolated let bell: AsyncStream<Void>.Continuation
    private let timer: any DispatchSourceTimer

    init() {
        (rings, bell) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
        timer = DispatchSource.makeTimerSource(queue: DispatchQueue(label: "reminders"))
        timer.setEventHandler { [bell] in bell.yield() }
        timer.schedule(wallDeadline: .distantFuture)
        timer.activate()
    }

    isolated deinit { timer.cancel() }

    nonisolated func ring() { bell.yield() }

    /// - Parameter wait: nil: until told.
    func set(for wait: Duration?) {
        guard let wait else { return timer.schedule(wallDeadline: .distantFuture) }
        let (seconds, rest) = wait.components
        // No earlier than it is due, so that one ring is enough; a year at most, which Dispatch can count.
        let milliseconds = min(Int(seconds), 366 * 86_400) * 1000 + Int(rest / 1_000_000_000_000_000) + 1
        timer.schedule(wallDeadline: .now() + .milliseconds(milliseconds), leeway: .nanoseconds(0))
    }
}
