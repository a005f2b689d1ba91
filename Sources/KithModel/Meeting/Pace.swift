/// The time of the step that is on. It counts what the group took, and nobody's share of it.
///
/// Time that has passed is put aside whenever the clock stops, so a wall clock that is set in between changes nothing of it;
/// one that jumps back while time runs makes it less, never negative.
package struct Pace: Hashable, Sendable {
    /// Minutes beyond the plan that a step may be granted altogether.
    package static let most = 600

    /// Whole seconds that were put aside: before the last pause.
    package private(set) var aside: Int
    /// Since when time runs; nil during a pause.
    package private(set) var runningSince: Instant?
    /// Minutes that the group took beyond the plan of the format, 0 ... 600.
    package private(set) var extraMinutes: Int

    /// A step that begins now.
    package init(startingAt now: Instant) { self.init(aside: 0, runningSince: now, extraMinutes: 0) }

    package init(aside: Int, runningSince: Instant?, extraMinutes: Int) {
        (self.aside, self.runningSince) = (max(0, aside), runningSince)
        self.extraMinutes = min(max(0, extraMinutes), Pace.most)
    }

    package var isPaused: Bool { runningSince == nil }

    /// Whole seconds that the step took so far, pauses left out.
    package func used(at now: Instant) -> Int { aside + (runningSince.map { Pace.seconds(from: $0, to: now) } ?? 0) }

    /// Seconds that a step is to take, with what was granted; nil where it has no set length.
    package func planned(minutes: Int) -> Int? { minutes > 0 ? (minutes + extraMinutes) * 60 : nil }

    /// False where it was paused before.
    package mutating func pause(at now: Instant) -> Bool {
        guard !isPaused else { return false }
        aside = used(at: now)
        runningSince = nil
        return true
    }

    /// False where it was running before.
    package mutating func resume(at now: Instant) -> Bool {
        guard isPaused else { return false }
        runningSince = now
        return true
    }

    /// Grants more minutes, or takes back what was granted; false where that is more than there is.
    package mutating func extend(by minutes: Int) -> Bool {
        let (sum, overflow) = extraMinutes.addingReportingOverflow(minutes)
        guard !overflow, (0...Pace.most).contains(sum) else { return false }
        extraMinutes = sum
        return true
    }

    private static func seconds(from start: Instant, to end: Instant) -> Int {
        let (milliseconds, overflow) = end.milliseconds.subtractingReportingOverflow(start.milliseconds)
        return overflow || milliseconds < 0 ? 0 : Int(milliseconds / 1000)
    }
}
