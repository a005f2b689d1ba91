/// How a plugin fares in one group. Another group's plugin, or another plugin of the group, is never touched by it.
package struct PluginHealth: Hashable, Sendable {
    /// What went wrong last.
    package struct Failure: Hashable, Sendable {
        /// `on.meeting.closed`, `formats.evening.agenda`.
        package var hook: String
        package var errorClass: String
        /// File, line and reason; never personal, since plugins never see anything personal.
        package var message: String
        package var at: Instant

        package init(hook: String, errorClass: String, message: String, at: Instant) {
            (self.hook, self.errorClass, self.message, self.at) = (hook, errorClass, message, at)
        }

        /// Handlers of events are one kind, formats another: where the one fails, the other goes on.
        func isOfKind(_ hook: String) -> Bool { hook.prefix { $0 != "." } == self.hook.prefix { $0 != "." } }
    }

    /// What a failure led to; told once.
    package enum Turn: Hashable, Sendable {
        case none
        case rests(until: Instant)
        case quarantined
    }

    /// Errors in a row.
    package var errors = 0
    /// Times in a row that it was put to rest.
    package var strikes = 0
    package var restsUntil: Instant?
    /// It crashed, or tried what no plugin may; it stays off until an operator has looked.
    package var isQuarantined = false
    /// Nil once a call has gone well again.
    package var failure: Failure?

    /// So many errors in a row put it to rest.
    package static let errorsMost = 5
    /// Seconds of the first rest; every one after it is twice as long, up to a day.
    package static let rest: Int64 = 15 * 60

    package init() {}

    package func mayRun(_ hook: String, at now: Instant) -> Bool {
        guard !isQuarantined else { return false }
        // No rest is longer than a day: one that seems so was begun before the clock was set back.
        guard let restsUntil, restsUntil > now, restsUntil <= now.adding(seconds: 86_400) else { return true }
        return failure.map { !$0.isOfKind(hook) } ?? false
    }

    /// A call that went well says nothing of hooks of another kind.
    package mutating func succeeded(_ hook: String) {
        guard let failure, !failure.isOfKind(hook) else {
            self = PluginHealth()
            return
        }
    }

    package mutating func failed(_ failure: Failure, isAlarming: Bool) -> Turn {
        if isAlarming {
            (self.failure, isQuarantined) = (failure, true)
            errors += 1
            return .quarantined
        }
        // Each kind's errors are counted by themselves. Those of handlers stand until they are well, since events wait for
        // them; what formats do meanwhile is in the log.
        if let standing = self.failure, errors > 0, !standing.isOfKind(failure.hook) {
            guard failure.isOfKind("on") else { return .none }
            (errors, strikes, restsUntil) = (0, 0, nil)
        }
        self.failure = failure
        errors += 1
        guard errors >= PluginHealth.errorsMost else { return .none }
        let length = min(PluginHealth.rest << min(Int64(strikes), 10), 86_400)
        let until = failure.at.adding(seconds: length)
        strikes += 1
        restsUntil = until
        return .rests(until: until)
    }

    /// When an event that failed is tried again: after one second, two, four, eight, or after the rest.
    package func nextTry(after now: Instant) -> Instant {
        if let restsUntil, restsUntil > now { return restsUntil }
        return now.adding(seconds: 1 << Int64(min(max(errors - 1, 0), 3)))
    }

    /// Goes on at once; what went wrong is still to be read.
    package mutating func resume() {
        (errors, strikes, restsUntil, isQuarantined) = (0, 0, nil, false)
    }
}
