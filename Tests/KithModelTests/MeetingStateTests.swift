import KithModel
import Testing

@Suite struct MeetingStateTests {
    @Test func `a meeting goes from planned through its steps to closed`() throws {
        var state = MeetingState.planned
        state = try state.after(.open, steps: 3, name: "g@d")
        #expect(state == .open(step: 0))
        state = try state.after(.next, steps: 3, name: "g@d")
        state = try state.after(.next, steps: 3, name: "g@d")
        #expect(state == .open(step: 2))
        state = try state.after(.back, steps: 3, name: "g@d")
        #expect(state == .open(step: 1))
        #expect(try state.after(.close, steps: 3, name: "g@d") == .closed)
    }

    @Test(arguments: [
        (MeetingState.planned, MeetingState.Move.next, "kith meeting open g@d"),
        (.planned, .close, "kith meeting open g@d"),
        (.open(step: 2), .next, "kith meeting close g@d"),
        (.open(step: 0), .back, "kith meeting next g@d"),
        (.open(step: 0), .open, "kith meeting next g@d"),
        (.open(step: 0), .cancel, "kith meeting close g@d"),
        (.closed, .open, "kith meeting show g@d"),
        (.cancelled, .open, "kith meeting restore g@d"),
        (.blank, .close, "kith meeting restore g@d"),
        (.planned, .restore, "kith meeting show g@d"),
    ])
    func `a wrong move is refused with the command that would be right`(
        state: MeetingState, move: MeetingState.Move, remedy: String
    ) {
        let refusal = #expect(throws: Refusal.self) { try state.after(move, steps: 3, name: "g@d") }
        #expect(refusal?.code == .conflict)
        #expect(refusal?.remedy == remedy)
    }

    @Test func `a date that has passed may be marked, and marked otherwise later`() throws {
        #expect(try MeetingState.planned.after(.markHeld, steps: 1, name: "m") == .closed)
        #expect(try MeetingState.planned.after(.markCancelled, steps: 1, name: "m") == .cancelled)
        let blank = try MeetingState.planned.after(.markBlank, steps: 1, name: "m")
        #expect(blank == .blank)
        #expect(try blank.after(.markHeld, steps: 1, name: "m") == .closed)
        #expect(try blank.after(.restore, steps: 1, name: "m") == .planned)
    }
}
