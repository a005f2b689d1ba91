import KithModel
import KithWire

/// The evening: the time of a step, and what the group keeps.
extension Services {
    func registerEvening(on router: inout Router) {
        router.on(MeetingSkip.self) { asked, context throws(Refusal) in
            try await meetings.step(asked, .next, leavingOut: true, by: context.viewer)
        }
        router.on(MeetingExtend.self) { asked, context throws(Refusal) in try await meetings.extend(asked, by: context.viewer) }
        router.on(MeetingPause.self) { asked, context throws(Refusal) in try await meetings.pause(asked, by: context.viewer) }
        router.on(MeetingResume.self) { asked, context throws(Refusal) in try await meetings.resume(asked, by: context.viewer) }
        router.on(MeetingNote.self) { asked, context throws(Refusal) in try await notes.keep(asked, by: context.viewer) }
        router.on(MeetingNotes.self) { asked, context throws(Refusal) in try await notes.list(asked, by: context.viewer) }
        router.on(MeetingStrike.self) { asked, context throws(Refusal) in try await notes.strike(asked, by: context.viewer) }
        router.on(ActionAdd.self) { asked, context throws(Refusal) in try await actions.add(asked, by: context.viewer) }
    }
}
