import KithCommands
import KithModel
import KithWire
import Testing

@Suite struct RunStateTests {
    private func press(_ state: inout RunState, _ text: String) -> [RunRequest] {
        var keys = RunKeys()
        return (keys.take(Array(text.utf8)) + keys.settle()).compactMap { state.press($0, reach: 9, page: 5) }
    }

    private let seen = MeetingStepReference(meeting: "harbour@2026-11-24T18:30", step: 2)

    private func extend(_ minutes: Int) -> RunRequest {
        .extend(MeetingExtend.Parameters(meeting: seen.meeting, minutes: minutes, step: 2))
    }

    @Test func `every key says which step was seen`() throws {
        for (key, request) in [
            ("n", RunRequest.next(seen)), ("b", .back(seen)), ("s", .skip(seen)), ("p", .pause(seen)), ("q", .quit),
            ("+", extend(5)), ("m", extend(5)), ("-", extend(-5)),
        ] {
            var state = RunSample.state(try RunSample.meeting())
            #expect(press(&state, key) == [request], "\(key)")
        }
        var paused = RunSample.state(try RunSample.meeting(paused: true))
        #expect(press(&paused, "p") == [.resume(seen)])
    }

    @Test func `keys that mean nothing do nothing`() throws {
        var state = RunSample.state(try RunSample.meeting())
        #expect(press(&state, "xyzN1\r\u{7f}\u{15}\u{1b}o") == [])
        #expect(state.mode == .steps)
    }

    @Test func `a note is written, mended, and kept with Enter`() throws {
        var state = RunSample.state(try RunSample.meeting())
        #expect(press(&state, "wd") == [])
        #expect(state.mode == .text(.decision, ""))
        #expect(press(&state, " Tea frist\u{7f}\u{7f}\u{7f}\u{7f}irst qn ") == [])
        #expect(state.mode == .text(.decision, " Tea first qn "))
        #expect(
            press(&state, "\r") == [
                .note(MeetingNote.Parameters(meeting: seen.meeting, kind: .decision, text: "Tea first qn"))
            ])
        #expect(state.mode == .steps)
    }

    @Test func `Escape leaves a note, and an empty one is none`() throws {
        var state = RunSample.state(try RunSample.meeting())
        #expect(press(&state, "wdTea\u{1b}") == [] && state.mode == .steps)
        #expect(press(&state, "wd  \r") == [] && state.mode == .steps)
        #expect(press(&state, "w\u{1b}") == [] && state.mode == .steps)
        #expect(press(&state, "wg") == [] && state.mode == .steps, "this step does not gather what was good")
    }

    @Test func `a change is asked for its voices`() throws {
        var state = RunSample.state(try RunSample.meeting(step: 6))
        #expect(press(&state, "wcSofter light\r") == [])
        #expect(state.mode == .voices("Softer light", typed: ""))
        #expect(press(&state, "0\r") == [] && state.notice == "1 to 1000, or Enter for one.")
        func change(_ voices: Int) -> RunRequest {
            .note(MeetingNote.Parameters(meeting: seen.meeting, kind: .change, text: "Softer light", voices: voices))
        }
        #expect(press(&state, "\u{7f}4x\r") == [change(4)])
        #expect(press(&state, "wcSofter light\r\r") == [change(1)])
    }

    @Test func `support is kept only where that person wants it`() throws {
        var state = RunSample.state(try RunSample.meeting(step: 6))
        #expect(press(&state, "ws\r") == [] && press(&state, "wsn") == [] && press(&state, "ws\u{1b}") == [])
        #expect(
            press(&state, "wsy") == [.note(MeetingNote.Parameters(meeting: seen.meeting, kind: .support, wanted: true))])
    }

    @Test func `closing and opening are asked for once more`() throws {
        var state = RunSample.state(try RunSample.meeting())
        #expect(press(&state, "cn") == [] && press(&state, "cy") == [.close])
        var planned = RunSample.state(try RunSample.meeting(step: nil))
        #expect(press(&planned, "nbspwc+") == [], "there is no step yet")
        #expect(press(&planned, "on") == [] && press(&planned, "oy") == [.open(meeting: seen.meeting)])
    }

    @Test func `while the daemon is away nothing is asked of it, and reading goes on`() throws {
        var state = RunSample.state(try RunSample.meeting())
        state.isLost = true
        #expect(press(&state, "nbsp+wco") == [] && state.mode == .steps)
        #expect(press(&state, " ") == [] && state.scroll == 4)
        #expect(press(&state, "q") == [.quit])
    }

    @Test func `a prompt is scrolled no further than it goes, and a new step begins at its top`() throws {
        var state = RunSample.state(try RunSample.meeting())
        #expect(press(&state, "  \u{1b}[6~  \u{1b}[B") == [] && state.scroll == 9)
        #expect(press(&state, "\u{1b}[A") == [] && state.scroll == 8)
        #expect(press(&state, "\u{1b}[5~\u{1b}[5~\u{1b}[5~\u{1b}[A") == [] && state.scroll == 0)
        _ = press(&state, " ")
        state.show(try RunSample.meeting(used: 60))
        #expect(state.scroll == 4)
        state.show(try RunSample.meeting(step: 3))
        #expect(state.scroll == 0)
    }

    @Test func `what is being written outlives another's step, and the end of the meeting`() throws {
        var state = RunSample.state(try RunSample.meeting())
        _ = press(&state, "wdTea")
        state.show(try RunSample.meeting(step: 3))
        #expect(state.mode == .text(.decision, "Tea"))
        state.show(try RunSample.meeting(step: nil))
        #expect(
            press(&state, "\r") == [.note(MeetingNote.Parameters(meeting: seen.meeting, kind: .decision, text: "Tea"))])
        state.show(try RunSample.meeting())
        _ = press(&state, "c")
        state.show(try RunSample.meeting(step: nil))
        #expect(state.mode == .steps)
    }

    @Test func `a note that could not be kept is there again`() throws {
        var state = RunSample.state(try RunSample.meeting())
        let request = try #require(press(&state, "wdTea\r").first)
        state.failed(request, Refusal(.unreachable, "The daemon hung up."))
        #expect(state.mode == .text(.decision, "Tea") && state.notice == "The daemon hung up.")
    }

    @Test func `what is pasted stays in the note, and presses no key elsewhere`() throws {
        func keys(_ text: String) -> [RunKey] {
            var keys = RunKeys()
            return keys.take(Array(text.utf8))
        }
        var state = RunSample.state(try RunSample.meeting())
        state.paste(keys("banana\nnnn"))
        #expect(state.mode == .steps && state.notice != nil)
        _ = press(&state, "wd")
        state.paste(keys("one\ntwo"))
        #expect(state.mode == .text(.decision, "one\ntwo"))
    }

    @Test func `a note has an end`() throws {
        var state = RunSample.state(try RunSample.meeting())
        _ = press(&state, "wd" + String(repeating: "x", count: 2500))
        #expect(state.mode == .text(.decision, String(repeating: "x", count: 2000)))
    }

    @Test func `time goes on while it runs, and stands still in a pause`() throws {
        var state = RunSample.state(try RunSample.meeting(used: 60))
        state.elapsed = 30
        #expect(state.used == 90)
        state.show(try RunSample.meeting(used: 60, paused: true))
        state.elapsed = 30
        #expect(state.used == 60)
    }
}
