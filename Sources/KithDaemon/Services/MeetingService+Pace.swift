import KithModel
import KithWire

/// The time of the step that is on.
extension MeetingService {
    func extend(_ asked: MeetingExtend.Parameters, by viewer: Viewer) async throws(Refusal) -> MeetingView {
        guard (-120...120).contains(asked.minutes), asked.minutes != 0 else {
            throw .invalid("minutes", "A step is given 1 to 120 minutes at a time.", remedy: "kith meeting extend GROUP 10")
        }
        let seen = MeetingStepReference(meeting: asked.meeting, step: asked.step)
        return try await pace(seen, .meetingExtended, by: viewer) { pace, step, _ in
            guard step.minutes > 0 else {
                throw Refusal.conflict(
                    "This step has no set length: it takes the time that it needs.", remedy: "kith meeting next \(asked.meeting)")
            }
            let given = pace.extraMinutes
            guard pace.extend(by: asked.minutes) else {
                throw asked.minutes > 0
                    ? Refusal.conflict("A step takes \(Pace.most) minutes on top at most, and has \(given).")
                    : Refusal.conflict("This step was given \(given) min on top, and no more can be taken back.")
            }
        }
    }

    func pause(_ asked: MeetingStepReference, by viewer: Viewer) async throws(Refusal) -> MeetingView {
        try await pace(asked, .meetingPaused, by: viewer) { pace, _, now in
            guard pace.pause(at: now) else {
                throw Refusal.conflict("\(asked.meeting) is paused already.", remedy: "kith meeting resume \(asked.meeting)")
            }
        }
    }

    func resume(_ asked: MeetingStepReference, by viewer: Viewer) async throws(Refusal) -> MeetingView {
        try await pace(asked, .meetingResumed, by: viewer) { pace, _, now in
            guard pace.resume(at: now) else {
                throw Refusal.conflict("\(asked.meeting) is not paused.", remedy: "kith meeting show \(asked.meeting)")
            }
        }
    }

    private func pace(
        _ asked: MeetingStepReference, _ kind: EventKind, by viewer: Viewer,
        _ change: @escaping @Sendable (inout Pace, AgendaStep, Instant) throws -> Void
    ) async throws(Refusal) -> MeetingView {
        let now = clock.now()
        return try await self.change(asked.meeting, by: viewer, nil, kind, now: now) { occurrence, _ in
            let (step, number) = try occurrence.requireStep(asked)
            var pace = occurrence.pace ?? Pace(startingAt: now)
            try change(&pace, step, now)
            occurrence.pace = pace
            return ["step": String(number)]
        }
    }
}

extension Occurrence {
    /// The step that is on, and its number from 1; not where the caller sees another.
    fileprivate func requireStep(_ asked: MeetingStepReference) throws(Refusal) -> (AgendaStep, Int) {
        // What can't be closed is not under way, and this says what to do about that.
        _ = try state.after(.close, steps: 1, name: asked.meeting)
        guard case .open(let index) = state, let steps = agenda?.steps, steps.indices.contains(index) else {
            throw .conflict("\(asked.meeting) is at no step.", remedy: "kith meeting show \(asked.meeting)")
        }
        try expect(asked, at: index + 1)
        return (steps[index], index + 1)
    }

    /// After a move: the step begins anew, and the one that was left stands there as left out where that is wanted.
    ///
    /// - Returns: the facts of the event.
    fileprivate mutating func noteStep(_ index: Int, from before: Int, leavingOut: Bool, at now: Instant) -> [String: String] {
        steppedAt = now
        pace = Pace(startingAt: now)
        let steps = agenda?.steps ?? []
        if leavingOut, steps.indices.contains(before), !leftOut.contains(steps[before].key) { leftOut.append(steps[before].key) }
        if steps.indices.contains(index) { leftOut.removeAll { $0 == steps[index].key } }
        return ["step": String(index + 1)].merging(leavingOut ? ["left_out": String(before + 1)] : [:]) { $1 }
    }

    mutating func step(
        from asked: MeetingStepReference, _ move: MeetingState.Move, leavingOut: Bool, at now: Instant
    ) throws(Refusal) -> [String: String] {
        guard case .open(let index) = state else { return [:] }
        let before = move == .back ? index + 1 : index - 1
        try expect(asked, at: before + 1)
        return noteStep(index, from: before, leavingOut: leavingOut, at: now)
    }

    private func expect(_ asked: MeetingStepReference, at number: Int) throws(Refusal) {
        guard let seen = asked.step, seen != number else { return }
        throw .conflict(
            "\(asked.meeting) is at step \(number) by now, and not at step \(seen).",
            remedy: "kith meeting show \(asked.meeting)")
    }
}
