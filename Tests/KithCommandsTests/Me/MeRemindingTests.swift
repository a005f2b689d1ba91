import Foundation
import KithCommands
import KithWire
import Synchronization
import Testing

/// What somebody says on their own page about being reminded.
@Suite struct MeRemindingTests {
    private static let own =
        #"[{"channel":"phone","address":"01","agreed":true},{"channel":"mail","address":"zoe@example.org","agreed":true}]"#

    /// Keeps what is said, as a daemon would.
    private func server(_ page: String? = nil) throws -> FakeServer {
        let held = Mutex(JSONValue.object([:]))
        return try FakeServer { method, params in
            switch method {
            case "group.show": return .result(Sample.group)
            case "me.reminders":
                if params["zone"]?.string == "Mars" {
                    return .error(code: "invalid_argument", message: "There is no zone 'Mars'.", remedy: "Europe/Dublin")
                }
                let all = held.withLock { held in
                    if case .object(var known) = held, case .object(let new) = params {
                        for (key, value) in new { known[key] = value }
                        held = .object(known)
                    }
                    return held
                }
                var most = 3
                if case .integer(let number)? = all["most"] { most = Int(number) }
                let quiet = (all["quiet_from"]?.string ?? "21:00", all["quiet_until"]?.string ?? "08:00")
                let zone = all["zone"]?.string
                return .result(
                    Sample.page(
                        reminding: Sample.reminding(
                            wish: all["wish"]?.string ?? "own", quiet: quiet, zone: zone == "" ? nil : zone, most: most,
                            namesGroup: all["names_group"] == .bool(true))))
            default: return .result(page ?? Sample.page(contacts: Self.own))
            }
        }
    }

    private func me(_ lines: [String], _ server: FakeServer) throws -> KithProgram {
        let input = (["quiet-heron", "open sesame"] + lines).map { $0 + "\n" }.joined()
        return try KithProgram("me", "harbour", server: server, input: input)
    }

    private func said(_ server: FakeServer) -> [JSONValue?] {
        server.requests.filter { $0["method"]?.string == "me.reminders" }.map { $0["params"] }
    }

    private static let head = [
        "How you are reminded", "  You are reminded only of what you took on, and of what is for you alone.",
        "  No message comes from 21:00 until 08:00, on the group's clock.", "  3 messages come in a day at most.",
        "  A message does not name the group.", "  Messages reach you by email.", "",
        "The line of a message that shows first says \"A reminder\" or the like: unless",
        "you let it, it does not name the group, nor what it is about. Nobody sees",
        "whether you read it.", "",
    ]

    @Test func `what holds is said, then one thing after another is asked, and each is noted at once`() throws {
        let server = try server()
        let run = try me(["remind", "meetings", "22-7", "Europe/Berlin", "1", "yes", "0"], server)
        #expect(run.code == 0, "\(run.errors)")
        #expect(
            run.lines == Self.head + [
                "Noted. You are reminded of meetings, and of what you took on.",
                "Noted. No message comes from 22:00 until 07:00, on the group's clock.",
                "Noted. Your clock is that of Europe/Berlin.", "Noted. One message comes in a day at most.",
                "Noted. A message may name the group.",
            ])
        #expect(
            said(server) == [
                .object(["wish": .string("meetings")]),
                .object(["quiet_from": .string("22:00"), "quiet_until": .string("07:00")]),
                .object(["zone": .string("Europe/Berlin")]), .object(["most": .integer(1)]),
                .object(["names_group": .bool(true)]),
            ])
    }

    @Test(arguments: [
        ["15"], ["15", "0"], ["15", "back"], ["15", "", "0"], ["15", "", "", "", "", ""], ["remind", "", "", ""],
    ])
    func `looking changes nothing, and Enter leaves each as it is`(lines: [String]) throws {
        let server = try server()
        let run = try me(lines, server)
        #expect(run.code == 0 && run.lines == Self.head)
        #expect(said(server) == [])
    }

    @Test func `of nothing there is nothing more to ask`() throws {
        let server = try server()
        let run = try me(["15", "3", "name", "", "15", "2", "none", "group", "10", "n"], server)
        #expect(run.code == 0, "\(run.errors)")
        #expect(run.lines.contains("Noted. You are reminded of nothing."))
        #expect(run.lines.contains("Noted. There are no quiet hours."))
        #expect(run.lines.contains("Noted. Your clock is the group's."))
        #expect(server.methods.contains("me.name") == false)
        #expect(
            said(server).suffix(4) == [
                .object(["quiet_from": .string("00:00"), "quiet_until": .string("00:00")]), .object(["zone": .string("")]),
                .object(["most": .integer(10)]), .object(["names_group": .bool(false)]),
            ])
    }

    @Test(arguments: [
        (["15", "all"], "1, 2 or 3"), (["15", "", "late"], "two times of day such as 21:00-08:00, or none"),
        (["15", "", "", "", "11"], "1 to 10"), (["15", "", "", "", "", "perhaps"], "yes or no"),
    ])
    func `in a pipe what is no answer ends it`(lines: [String], remedy: String) throws {
        let server = try server()
        let run = try me(lines + ["9", "1", "leave"], server)
        #expect(run.code == 1)
        #expect(run.errors == "kith: That was no answer, so nothing has changed.\nTry: \(remedy)\n")
        #expect(said(server) == [] && !server.methods.contains("me.leave"))
    }

    @Test func `at a terminal what is refused is asked again`() throws {
        let server = try server()
        let terminal = try PseudoTerminal(["me", "harbour"], server: server)
        try terminal.enter()
        terminal.type("15")
        try terminal.walk([("Of what? (a number; Enter: as it is; 0: back) ", "4")])
        #expect(terminal.output.contains("  2  only what I took on, and what is for me alone"))
        try terminal.walk([
            ("Of what? (a number; Enter: as it is; 0: back) ", "1"),
            ("When shall no message come? (21:00-08:00; none; Enter: as it is) ", ""),
            ("On whose clock? (Europe/Dublin; group; Enter: as it is) ", "Mars"),
            ("On whose clock? (Europe/Dublin; group; Enter: as it is) ", ""),
            ("How many in a day at most? (1 to 10; Enter: as it is) ", ""),
            ("May a message name the group? (yes or no; Enter: still no) ", "\u{4}"),
        ])
        #expect(terminal.output.contains("There is no zone 'Mars'."))
        #expect(terminal.end() == (.exit, 0))
        #expect(said(server).first == .object(["wish": .string("meetings")]))
    }

    @Test func `whoever can't be reached is told how they could be`() throws {
        let page = Sample.page(
            contacts: #"[{"channel":"mail","address":"zoe@example.org","agreed":false}]"#,
            reminding: Sample.reminding(wish: "meetings", quiet: ("00:00", "00:00"), most: 1, namesGroup: true))
        let screen = MeScreen(try Sample.decode(page), Terminal(width: 40))
        #expect(
            screen.reminding() == [
                "How you are reminded", "  You are reminded of meetings, and of", "  what you took on.",
                "  There are no quiet hours.", "  One message comes in a day at most.", "  A message may name the group.",
                "  As things stand nothing reaches you:", "  say how (3), and agree to it (4).", "",
                "The line of a message that shows first", "says \"A reminder\" or the like: unless",
                "you let it, it does not name the group,", "nor what it is about. Nobody sees", "whether you read it.", "",
            ])
    }

    @Test func `what comes from elsewhere can't move the cursor`() throws {
        let evil = #"\u001b[2J\u202e"#
        let page = Sample.page(
            contacts: #"[{"channel":"\#(evil)","address":"x","agreed":true}]"#,
            reminders: #"[{"due":"\#(evil)","audience":"\#(evil)","channel":"\#(evil)"}]"#,
            reminding: Sample.reminding(wish: evil, quiet: (evil, "x"), zone: evil),
            messages: #"[{"at":"\#(evil)","channel":"\#(evil)","state":"\#(evil)"}]"#)
        let screen = MeScreen(try Sample.decode(page), Terminal())
        let shown = (screen.record() + screen.reminding()).joined()
        #expect(shown.contains(#"\u{1b}[2J\u{202e}"#))
        #expect(!shown.contains("\u{1b}") && !shown.contains("\u{202e}"))
    }
}
