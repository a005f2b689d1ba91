import KithWire
import Testing

/// Commands about installed plugins, against a made-up daemon: what they ask, and their exact screens.
@Suite struct PluginScreenTests {
    private static func view(_ more: String = "") -> String {
        #"{"plugin":"evening","version":"1.1.0","title":"Evening","summary":"A round","hash":"0011223344556677aabb","bundled":false,"groups":["harbour"],"formats":[{"format":"evening/evening","title":"Evening"}],"enabled":true,"versions":["1.0.0"],"provides":{"formats":["evening"],"on":["meeting.closed"]},"reads":[],"effects":[],"state_version":1\#(more)}"#
    }

    private func run(_ words: String..., answer: String) throws -> (lines: [String], request: JSONValue?) {
        let server = try FakeServer { _, _ in .result(answer) }
        let run = try KithProgram(["plugin"] + words, server: server)
        #expect([run.errors, "\(run.code)"] == ["", "0"])
        #expect(run.lines.allSatisfy { $0.count <= 80 })
        return (run.lines, server.requests.first)
    }

    @Test func `show tells what it provides, and what was there before`() throws {
        let shown = try run(
            "show", "evening", answer: PluginScreenTests.view().replacing(#""enabled":true"#, with: #""enabled":false"#))
        #expect(
            shown.lines == [
                "plugin   evening 1.1.0", "title    Evening", "summary  A round", "for      harbour", "hash     0011223344556677",
                "state    switched off", "before   1.0.0", "format   evening/evening: Evening", "on       meeting.closed",
            ])
        let list = try run(
            "list",
            answer: #"{"plugins":[\#(PluginScreenTests.view().replacing(#""enabled":true"#, with: #""enabled":false"#))]}"#)
        #expect(list.lines == ["PLUGIN   VERSION    FOR      TITLE", "evening  1.1.0 off  harbour  Evening"])
    }

    @Test(arguments: [
        (["rollback", "evening", "--group", "harbour"], "plugin.rollback", "evening is 1.1.0 again for harbour."),
        (["rollback", "evening"], "plugin.rollback", "evening is 1.1.0 again for all groups."),
        (["enable", "evening"], "plugin.switch", "evening is on for all groups."),
        (
            ["disable", "evening", "--group", "harbour"], "plugin.switch",
            "evening is off for harbour. kith plugin enable evening --group harbour"
        ),
    ])
    func `what was done is said in a line`(words: [String], method: String, says: String) throws {
        let server = try FakeServer { _, _ in .result(PluginScreenTests.view()) }
        let run = try KithProgram(["plugin"] + words, server: server)
        #expect(run.lines == [says])
        #expect(server.methods == [method])
        if method == "plugin.switch" { #expect(server.requests.first?["params"]?["on"] == .bool(words[0] == "enable")) }
    }

    @Test func `settings with what they may be`() throws {
        let answer =
            #"{"settings":[{"name":"quiet","value":"false","standard":"false","accepts":"true or false","help":"no bell"},{"name":"tea_minutes","value":"10","standard":"15","accepts":"a whole number from 0 to 60","help":"length of the break; 0 leaves it out"}]}"#
        let shown = try run(
            "settings", "evening", "--group", "harbour", "tea_minutes=10", "quiet=", answer: answer)
        #expect(
            shown.lines == [
                "quiet        false", "             no bell; true or false", "tea_minutes  10 (else 15)",
                "             length of the break; 0 leaves it out; a whole number from 0 to 60",
            ])
        #expect(shown.request?["params"]?["set"] == .object(["tea_minutes": .string("10"), "quiet": .string("")]))
        let none = try run("settings", "evening", answer: #"{"settings":[]}"#)
        #expect(none.lines == ["evening has no settings."])
        #expect(none.request?["params"]?["set"] == nil)
    }

    @Test func `a plugin that stopped goes on, or passes over one event`() throws {
        let health = #"{"plugin":"evening","group":"harbour","state":"well","waiting":2,"errors":0}"#
        #expect(
            try run("resume", "evening", "--group", "harbour", answer: health).lines == [
                "evening goes on in harbour; 2 events wait for it."
            ])
        let skipped = #"{"kind":"meeting.closed","at":"2026-11-21T12:00:00Z","waiting":0}"#
        #expect(
            try run("skip", "evening", "--group", "harbour", answer: skipped).lines == [
                "evening passed over meeting.closed of 2026-11-21T12:00:00Z."
            ])
        #expect(try KithProgram("plugin", "skip", "evening").code == 64)
    }

    @Test func `hooks under their plugin`() throws {
        let answer =
            #"{"hooks":[{"plugin":"evening","hook":"formats.evening.agenda","reads":[],"effects":[]},{"plugin":"evening","hook":"on.meeting.closed","reads":["people"],"effects":["remind","action"]}]}"#
        #expect(
            try run("hooks", answer: answer).lines == [
                "evening", "  formats.evening.agenda",
                "  on.meeting.closed; is told of people; may ask for remind, action",
            ])
    }

    private static let call =
        #"{"at":"2026-11-21T12:00:00Z","group":"harbour","hook":"on.meeting.closed","effects":["remind"],"cpu_us":310,"wall_us":900,"peak_bytes":4096,"logs":["cou\u001bnted"]}"#
    private static let failed =
        #"{"at":"2026-11-21T12:01:00Z","group":"harbour","hook":"on.meeting.closed","fault":"error","message":"main.lua:3: attempt to index a nil value (local 'state')","effects":[],"cpu_us":12000,"wall_us":900,"peak_bytes":4096,"logs":[]}"#
    private static let callLines = [
        "2026-11-21T12:00:00Z  harbour  on.meeting.closed  0.3 ms  remind", #"    cou\u{1b}nted"#,
        "2026-11-21T12:01:00Z  harbour  on.meeting.closed  12 ms",
        "  ! error: main.lua:3: attempt to index a nil value (local 'state')",
    ]

    @Test func `the log has a line for each call`() throws {
        let log = try run(
            "log", "evening", "--last", "5", answer: #"{"calls":[\#(PluginScreenTests.call),\#(PluginScreenTests.failed)]}"#)
        #expect(log.lines == PluginScreenTests.callLines)
        #expect(log.request?["params"]?["limit"] == .integer(5))
        #expect(try run("log", "evening", answer: #"{"calls":[]}"#).lines == ["evening has not been called yet."])
    }

    @Test func `calls are shown as they are made, and the end of the daemon is told`() throws {
        let events = [PluginScreenTests.call, PluginScreenTests.failed].map {
            #"{"jsonrpc":"2.0","method":"call","params":\#($0)}"#
        }
        let server = try FakeServer.ending(#"{"plugin":"evening"}"#, events)
        let run = try KithProgram("plugin", "watch", "evening", server: server)
        #expect(run.lines == PluginScreenTests.callLines)
        #expect(run.errors == "kith: The daemon has ended.\nTry: kith ping\n")
        #expect(run.code == 69)
    }

    @Test func `figures in a table`() throws {
        let answer =
            #"{"stats":[{"plugin":"evening","group":"harbour","calls":120,"faults":{"error":2,"time":1},"p50_us":310,"p99_us":1250,"peak_bytes":65536,"waiting":4,"state":"resting"}]}"#
        #expect(
            try run("stats", answer: answer).lines == [
                "PLUGIN   GROUP    STATE    CALLS  FAILED  WAIT  HALF    99%     MEMORY",
                "evening  harbour  resting  120    3       4     0.3 ms  1.3 ms  64 KiB",
            ])
    }

    @Test func `what it did and would do at past events`() throws {
        let answer =
            #"{"events":[{"at":"2026-11-10T20:31:00Z","kind":"meeting.closed","did":["remind"],"would":[{"kind":"agenda","step":{"key":"a","title":"Look back","minutes":5}},{"kind":"action","text":"Book the room","by":"2026-12-01"}],"logs":["n = 1"]},{"at":"2026-11-17T20:31:00Z","kind":"meeting.closed","did":[],"fault":"main.lua:3: no","logs":[]},{"at":"2026-11-18T20:31:00Z","kind":"meeting.closed","did":[],"logs":[]}],"state":{"n":2}}"#
        let replayed = try run("replay", "evening", "--group", "harbour", "--last", "3", answer: answer)
        #expect(
            replayed.lines == [
                "2026-11-10T20:31:00Z  meeting.closed", "  did    remind", "  would  agenda: Look back, 5 min",
                "         action by 2026-12-01: Book the room", "  log    n = 1", "2026-11-17T20:31:00Z  meeting.closed",
                "  did    nothing", "  fails  main.lua:3: no", "2026-11-18T20:31:00Z  meeting.closed", "  did    nothing",
                "  would  nothing", "state in the end", "  { \"n\": 2 }", "Nothing was changed.",
            ])
        #expect(replayed.request?["params"]?["files"] == nil)
        #expect(
            try run("replay", "evening", "--group", "harbour", answer: #"{"events":[]}"#).lines == [
                "Nothing has happened yet that it hears of."
            ])
    }
}
