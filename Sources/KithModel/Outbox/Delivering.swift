/// Where a message is on its way out, and what may happen to it next. Pure: the clock and chance are parameters.
///
/// ```
/// waiting ──claim──▶ claimed ──accepted──▶ sent
///    ▲                 │ ├─refused──▶ parked ──retry──▶ waiting
///    └─later, untried, lease ran out┘ └─in doubt, twice──▶ uncertain ──retry──▶ waiting
/// any that has not ended ──no longer useful, or not wanted──▶ dropped
/// ```
package struct Delivering: Hashable, Sendable {
    package enum State: String, CaseIterable, Codable, Sendable {
        /// For its time, for a courier, or for another try.
        case waiting
        /// A courier has it, until its lease ends.
        case claimed
        case sent
        /// It may have arrived or not, and has been repeated once: somebody has to look.
        case uncertain
        /// It could not be delivered: somebody has to look.
        case parked
        /// It will not be sent, and why is known.
        case dropped

        package var hasEnded: Bool { self == .sent || self == .dropped }
    }

    /// What became of one try.
    package enum Outcome: Hashable, Sendable {
        case accepted
        /// For good: the address is not there, the message is not taken.
        case refused
        /// Not now; the other side may have said after how many seconds.
        case later(after: Int64?)
        /// A courier gave it back without having tried, since nothing goes out where it was to go: it counts for nothing.
        case untried(after: Int64?)
        /// The line was lost when the message may already have been taken.
        case inDoubt
    }

    package enum Reason: String, CaseIterable, Codable, Sendable {
        /// It came too late to be of use.
        case late
        /// Whom it was for agreed to nothing by which it could be sent, or withdrew it.
        case withdrawn
        /// They left, or what was kept about them was removed.
        case left
        case away
        /// They want no such reminder.
        case unwanted
        /// They had as many that day as they want at most.
        case enough
        /// What it was about was cancelled, or is not planned like that any more.
        case changed
        /// The group rests, or has closed.
        case resting
        /// Nobody is there whom it is for.
        case nobody
        /// The other side refuses it for good.
        case refused
        /// It was tried for a day.
        case unreachable
        /// Somebody took it back.
        case takenBack = "taken_back"
        /// A plugin failed when it was asked what to say.
        case failed
    }

    package var state: State
    /// Not before.
    package var from: Instant
    /// Of no use after that.
    package var until: Instant
    package var attempts: Int
    /// Tries after which it was not known whether it arrived.
    package var doubts: Int
    /// When it was tried first, since it was last let go on by somebody.
    package var since: Instant?
    /// When the courier that has it must have told what became of it.
    package var lease: Instant?
    package var reason: Reason?

    package init(from: Instant, until: Instant) {
        (state, self.from, self.until, attempts, doubts) = (.waiting, from, until, 0, 0)
    }

    /// As it is kept.
    package init(
        state: State, from: Instant, until: Instant, attempts: Int, doubts: Int, since: Instant?, lease: Instant?,
        reason: Reason?
    ) {
        (self.state, self.from, self.until, self.attempts) = (state, from, until, attempts)
        (self.doubts, self.since, self.lease, self.reason) = (doubts, since, lease, reason)
    }

    /// Seconds for which a courier may hold a message.
    package static let leaseSeconds: Int64 = 300
    /// Seconds after the first try at which a message is parked.
    package static let patience: Int64 = 86_400
    /// Waits between tries double from the first to the last of these, in seconds.
    package static let waits: (first: Int64, longest: Int64) = (60, 7200)

    /// Whether a courier may have it now.
    package func mayBeClaimed(at now: Instant) -> Bool { state == .waiting && from <= now && now <= until }

    /// - Returns: false where it may not be had.
    package mutating func claim(at now: Instant) -> Bool {
        guard mayBeClaimed(at: now) else { return false }
        state = .claimed
        attempts += 1
        if since == nil { since = now }
        lease = now.adding(seconds: Delivering.leaseSeconds)
        return true
    }

    /// - Parameter chance: 0 up to 1, so that many that failed together do not come back together.
    /// - Returns: false where no courier has it any more: its lease ended, or it was dropped meanwhile. What it became then
    ///   stands, but for one that was sent, which is a fact.
    package mutating func settle(_ outcome: Outcome, at now: Instant, chance: Double) -> Bool {
        if outcome == .accepted, state != .sent {
            (state, lease, reason) = (.sent, nil, nil)
            return true
        }
        guard state == .claimed else { return false }
        lease = nil
        switch outcome {
        case .accepted: break
        case .refused: (state, reason) = (.parked, .refused)
        case .later(let seconds): wait(at: now, asked: seconds, chance: chance)
        case .untried(let seconds):
            attempts -= 1
            if attempts == 0 { since = nil }
            wait(at: now, asked: seconds, chance: chance)
        case .inDoubt: doubt(at: now, chance: chance)
        }
        return true
    }

    /// What time alone does to it: a lease that ended, an end of use. False where that is nothing.
    package mutating func pass(to now: Instant, chance: Double) -> Bool {
        switch state {
        case .claimed:
            guard let lease, lease <= now else { return false }
            self.lease = nil
            // Whoever had it may have sent it without being able to say so.
            doubt(at: now, chance: chance)
            return true
        case .waiting where now > until:
            (state, reason) = (.dropped, .late)
            return true
        default: return false
        }
    }

    /// Somebody wants it tried again, now; false where it has ended or goes on by itself.
    package mutating func retry(at now: Instant) -> Bool {
        guard state == .parked || state == .uncertain || state == .waiting && from > now else { return false }
        (state, reason, since, doubts, from) = (.waiting, nil, nil, 0, now)
        return true
    }

    /// It will not be sent; false where it has ended, or is with a courier just now, which nobody can take back.
    package mutating func drop(_ why: Reason) -> Bool {
        guard !state.hasEnded, state != .claimed else { return false }
        (state, reason, lease) = (.dropped, why, nil)
        return true
    }

    private mutating func doubt(at now: Instant, chance: Double) {
        doubts += 1
        if doubts > 1 { state = .uncertain } else { wait(at: now, asked: nil, chance: chance) }
    }

    private mutating func wait(at now: Instant, asked: Int64?, chance: Double) {
        let end = (since ?? now).adding(seconds: Delivering.patience)
        // A clock that was set back must not make it wait for more than there is.
        let next = now.adding(seconds: max(asked.map { min($0, Delivering.patience) } ?? 0, pause(chance)))
        guard now < end else {
            (state, reason) = (.parked, .unreachable)
            return
        }
        (state, from) = (.waiting, min(next, end))
    }

    /// A minute after the first try, then twice as long each time, a quarter more or less.
    private func pause(_ chance: Double) -> Int64 {
        let doubled = Delivering.waits.first << Int64(min(max(0, attempts - 1), 16))
        return Int64(Double(min(doubled, Delivering.waits.longest)) * (0.75 + min(max(0, chance), 1) / 2))
    }

    /// When something happens to it without anybody; nil where nothing does.
    package var nextChange: Instant? {
        switch state {
        case .waiting: until
        case .claimed: lease
        default: nil
        }
    }
}
