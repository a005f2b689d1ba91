import KithCommands
import KithWire
import Testing

@Suite struct MemberRemindersTests {
    private func server(_ view: String = Sample.reminding()) throws -> FakeServer {
        try FakeServer { _, _ in .result(view) }
    }

    private func run(_ words: [String], _ server: FakeServer) throws -> KithProgram {
        try KithProgram(["member", "reminders", "harbour/kind-heron"] + words, server: server)
    }

    @Test func `without options it shows what holds, and changes nothing`() throws {
        let server = try server()
        #expect(
            try run([], server).lines == [
                "harbour/kind-heron",
                "  They are reminded only of what they took on, and of what is for them alone.",
                "  No message comes from 21:00 until 08:00, on the group's clock.", "  3 messages come in a day at most.",
                "  A message does not name the group.",
            ])
        #expect(server.requests.map { $0["params"] } == [.object(["member": .string("harbour/kind-heron")])])
    }

    @Test func `what they said is noted, and nothing else`() throws {
        let server = try server(
            Sample.reminding(wish: "meetings", quiet: ("00:00", "00:00"), zone: "Europe/Berlin", most: 1, namesGroup: true))
        #expect(
            try run(["--wish", "meetings", "--no-quiet", "--name-group"], server).lines == [
                "Noted for harbour/kind-heron, as they said:", "  They are reminded of meetings, and of what they took on.",
                "  There are no quiet hours.", "  One message comes in a day at most.", "  A message may name the group.",
            ])
        #expect(
            server.requests.last?["params"]
                == .object([
                    "member": .string("harbour/kind-heron"), "wish": .string("meetings"), "quiet_from": .string("00:00"),
                    "quiet_until": .string("00:00"), "names_group": .bool(true),
                ]))
        _ = try run(["--quiet", "22-7:30", "--zone", "", "--no-name-group"], server)
        #expect(
            server.requests.last?["params"]
                == .object([
                    "member": .string("harbour/kind-heron"), "quiet_from": .string("22:00"), "quiet_until": .string("07:30"),
                    "zone": .string(""), "names_group": .bool(false),
                ]))
    }

    @Test(arguments: [
        ["--wish", "everything"], ["--quiet", "late"], ["--quiet", "21:00-08:00", "--no-quiet"],
        ["--name-group", "--no-name-group"], ["--quiet", "25-8"],
    ])
    func `what can't be is a mistake on the command line`(words: [String]) throws {
        let server = try server()
        let run = try run(words, server)
        #expect(run.code == 64 && run.errors.contains("Try: kith member reminders --help\n"))
        #expect(server.methods.isEmpty)
    }

    @Test func `it comes as JSON too, and what comes from elsewhere can't move the cursor`() throws {
        let view: RemindingView = try Sample.decode(try run(["--json"], server()).output)
        #expect(view.most == 3)
        let evil = Sample.reminding(wish: #"\u001b[2J"#, quiet: (#"\u001b"#, "x"), zone: #"\u001b"#)
        let shown = try run([], server(evil)).output
        #expect(!shown.contains("\u{1b}") && shown.contains(#"reminded of: \u{1b}[2J."#))
    }

    @Test(arguments: [
        ("21:00-08:00", "21:00", "08:00"), ("21-8", "21:00", "08:00"), (" 22:30 – 7:15 ", "22:30", "07:15"),
        ("0-0", "00:00", "00:00"),
    ])
    func `quiet hours are taken however they are written`(typed: String, from: String, until: String) {
        let hours = QuietHours(typed)
        #expect(hours?.from == from && hours?.until == until)
    }

    @Test(arguments: ["", "-", "21:00", "21:00-", "21:0-8", "24-8", "21:60-8", "+1-8", "21-8-9", "21:00:00-8", "٢١-8"])
    func `anything else is none`(typed: String) {
        #expect(QuietHours(typed) == nil)
    }
}
