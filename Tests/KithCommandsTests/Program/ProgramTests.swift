import KithWire
import Testing

/// The program against a made-up daemon: what it asks, what it prints, how it ends.
@Suite struct ProgramTests {
    private static let group =
        #"{"id":"g","handle":"harbour","name":"Har\u202ebour","zone":"Europe/Dublin","language":"en","membership":"open","formality":"informal","listed":false,"met_before":false,"state":"active","meets_first":true,"shares_figures":false}"#
    private static let member =
        #"{"id":"m","member":"harbour/quiet-heron","name":"Zoë","new":false,"here":true,"asks":[],"stage":"joined"}"#

    @Test(arguments: [["ping"], ["--socket", "PATH", "ping"], ["ping", "--socket", "PATH"], ["--socket=PATH", "ping"]])
    func `ping answers wherever the socket is named`(words: [String]) throws {
        let server = try FakeServer { _, _ in .result(#"{"ok":true}"#) }
        let named = words.map { $0.replacing("PATH", with: server.path) }
        let isNamed = words.count > 1
        let run = try KithProgram(named, server: isNamed ? nil : server)
        #expect([run.output, run.errors] == ["pong\n", ""])
        #expect(run.code == 0)
    }

    @Test func `the short way to ping sends one line and no greeting`() throws {
        let server = try FakeServer { _, _ in .result(#"{"ok":true}"#) }
        #expect(try KithProgram("ping", server: server).code == 0)
        #expect(server.methods == ["ping"])
    }

    @Test(arguments: ["ping", "status"]) func `without a daemon it ends with 69`(command: String) throws {
        let run = try KithProgram("--socket", "/nonexistent/kith.sock", command)
        #expect(run.code == 69)
        #expect(
            run.errors.hasPrefix(
                "kith: The daemon can't be reached at /nonexistent/kith.sock: No such file or\n      directory.\nTry: ")
        )
    }

    @Test(arguments: [("not_found", Int32(1)), ("conflict", 1), ("unavailable", 1), ("permission_denied", 77)])
    func `a refusal is two lines on stderr and its exit code`(code: String, exit: Int32) throws {
        let server = try FakeServer { _, _ in .error(code: code, message: "No.", remedy: "kith whoami") }
        let run = try KithProgram("group", "show", "harbour", server: server)
        #expect(run.code == exit)
        #expect([run.output, run.errors] == ["", "kith: No.\nTry: kith whoami\n"])
    }

    @Test func `a daemon that hangs up in the middle is unreachable`() throws {
        let server = try FakeServer { _, _ in .hangUp }
        #expect(try KithProgram("group", "show", "harbour", server: server).code == 69)
        #expect(try KithProgram("ping", server: server).code == 69)
    }

    @Test func `JSON is the daemon's own, one line, keys sorted, safe to show`() throws {
        let server = try FakeServer { _, _ in .result(#"{"groups":[\#(ProgramTests.group)]}"#) }
        let run = try KithProgram("group", "list", "--json", server: server)
        #expect(
            run.output
                == #"{"groups":[{"formality":"informal","handle":"harbour","id":"g","language":"en","listed":false,"meets_first":true,"membership":"open","met_before":false,"name":"Har\u202ebour","shares_figures":false,"state":"active","zone":"Europe/Dublin"}]}"#
                + "\n")
    }

    @Test func `a hostile name shows its characters`() throws {
        let server = try FakeServer { _, _ in .result(#"{"groups":[\#(ProgramTests.group)]}"#) }
        let run = try KithProgram("group", "list", server: server)
        #expect(
            run.lines == [
                "GROUP    STATE   ZONE           NAME",
                #"harbour  active  Europe/Dublin  Har\u{202e}bour"#,
            ])
    }

    @Test func `pages are followed, and asked for smaller where one is too large`() throws {
        let server = try FakeServer { _, params in
            guard case .integer(let limit)? = params["limit"], limit <= 250 else {
                return .error(code: "too_large", message: "too long", remedy: nil)
            }
            let isLast = params["after"] != nil
            return .result(#"{"groups":[\#(ProgramTests.group)]\#(isLast ? "" : #","next":"harbour""#)}"#)
        }
        #expect(try KithProgram("group", "list", server: server).lines.count == 3)
    }

    @Test func `a name is read from standard input and is no argument`() throws {
        let server = try FakeServer { _, _ in .result(ProgramTests.member) }
        let run = try KithProgram("member", "add", "harbour", "--new", server: server, input: "Zoë\nnot this\n")
        #expect(run.lines == ["Welcome. On lists they stand as harbour/quiet-heron, so that no name has to."])
        #expect(server.requests.first?["params"]?["name"]?.string == "Zoë")
        #expect(server.requests.first?["params"]?["new"] == .bool(true))
        #expect(try KithProgram("member", "add", "harbour", "Zoë", server: server).code == 64)
        #expect(try KithProgram("member", "add", "harbour", "--name", "Zoë", server: server).code == 64)
    }

    @Test func `an empty line leaves the name out`() throws {
        let server = try FakeServer { _, _ in .result(ProgramTests.member) }
        _ = try KithProgram("member", "add", "harbour", server: server, input: "\n")
        #expect(server.requests.first?["params"]?["name"] == nil)
    }

    private static let plan =
        #"{"series":{"id":"","rule":"FREQ=WEEKLY","sentence":"every Tuesday","start":"2026-11-24T18:30","zone":"Europe/Dublin","minutes":90},"next":[{"at":"2026-11-24T18:30","zone":"Europe/Dublin","instant":"2026-11-24T18:30:00Z"}]}"#

    @Test func `dates are shown before they matter`() throws {
        let server = try FakeServer { _, _ in .result(ProgramTests.plan) }
        let run = try KithProgram(
            "meeting", "schedule", "harbour", "--every", "week", "--on", "tue", "--at", "18:30", "--for", "90m",
            server: server)
        #expect(
            run.lines == [
                "harbour meets every Tuesday at 18:30, 90 min, Europe/Dublin", "  Tue 2026-11-24 18:30", "Planned.",
            ])
        #expect(server.requests.map { $0["params"]?["dry_run"] } == [.bool(true), nil])
        #expect(server.requests.last?["params"]?["for"]?.string == "90m")
    }

    @Test func `a plan that can't be made is not asked for twice`() throws {
        let server = try FakeServer { _, _ in .error(code: "invalid_argument", message: "No such day.", remedy: nil) }
        #expect(try KithProgram("meeting", "schedule", "harbour", "--at", "18:30", server: server).code == 1)
        #expect(server.methods == ["meeting.schedule"])
    }

    @Test func `methods are listed from their declarations`() throws {
        let run = try KithProgram("call")
        #expect(run.lines.count == Protocol.methods.count + 1)
        #expect(run.lines.allSatisfy { $0.count <= 80 })
    }

    @Test func `any method can be called with JSON from standard input`() throws {
        let server = try FakeServer { _, _ in .result(#"{"b":1,"a":"x"}"#) }
        let run = try KithProgram("call", "group.show", "-", server: server, input: #"{"group":"harbour"}"#)
        #expect(run.lines == [#"{"a":"x","b":1}"#])
        #expect(server.requests.first?["params"]?["group"]?.string == "harbour")
        #expect(try KithProgram("call", "group.show", "[]", server: server).code == 1)
    }

    @Test func `events are a line each, and the end tells where to go on`() throws {
        let event =
            #"{"jsonrpc":"2.0","method":"event","params":{"token":"t2","at":"2026-11-21T12:00:00Z","kind":"meeting.opened","group":"harbour","facts":{"format":"a\u001bb"}}}"#
        let server = try FakeServer.ending(#"{"token":"t1"}"#, [event])
        let run = try KithProgram("watch", "--after", "start", server: server)
        #expect(run.lines == [#"2026-11-21T12:00:00Z  meeting.opened       harbour  format=a\u{1b}b"#])
        #expect(run.errors == "kith: The daemon has ended.\nTry: kith watch --after t2\n")
        #expect(run.code == 69)
    }

    @Test(arguments: [["watch"], ["plugin", "watch", "evening"]])
    func `a daemon that is still there has hung up because of a role`(words: [String]) throws {
        let server = try FakeServer { _, _ in .stream(#"{"token":"t1","plugin":"evening"}"#, []) }
        let run = try KithProgram(words, server: server)
        #expect(run.errors == "kith: Your role here was taken back, or changed.\nTry: kith whoami\n")
        #expect(run.code == 77)
    }

    @Test func `an import of nothing new says so`() throws {
        let server = try FakeServer { _, _ in .result(#"{"entries":[]}"#) }
        let run = try KithProgram("import", "directory", "-", "--zone", "Europe/Dublin", server: server, input: "[]")
        #expect(run.lines == ["0 entries: 0 groups with 0 series of meetings", "No change."])
        #expect(run.code == 0)
    }

    @Test func `a dry run sends nothing, a refused entry makes it 1, and vanished groups are only named`() throws {
        let server = try FakeServer { _, _ in
            .result(#"{"entries":[{"key":"name:gone|","hash":"h","group":"gone","name":"Gone"}]}"#)
        }
        let feed = #"[{"name":"A","slug":"a","day":1,"time":"07:00"},{"name":"B","slug":"b","day":9,"time":"07:00"}]"#
        let run = try KithProgram(
            "import", "directory", "-", "--zone", "Europe/Dublin", "--dry-run", server: server, input: feed)
        #expect(
            run.lines == [
                "2 entries: 1 groups with 1 series of meetings", "1 would be new", "1 no longer listed, and kept: gone",
            ])
        #expect(
            run.errors
                == "entry 2 (b): '9' is not a day from 0 (Sunday) to 6 (Saturday)\nkith: 1 of 2 entries were refused.\n")
        #expect(run.code == 1)
        #expect(server.methods == ["directory.list"])
    }

    @Test func `a zone that does not exist is refused before anything is read`() throws {
        let run = try KithProgram("import", "directory", "-", "--zone", "Europe/Dubln")
        #expect(run.errors == "kith: There is no time zone 'Europe/Dubln'.\nTry: did you mean Europe/Dublin?\n")
        #expect(run.code == 1)
    }

    @Test func `a terminal without Unicode gets ASCII, JSON stays whole`() throws {
        let server = try FakeServer { _, _ in .result(ProgramTests.member) }
        let plain = try KithProgram("member", "show", "harbour/quiet-heron", server: server, environment: ["LC_ALL": "C"])
        #expect(plain.lines == ["member  harbour/quiet-heron", "name    Zo?"])
        let json = try KithProgram(
            "member", "show", "harbour/quiet-heron", "--json", server: server, environment: ["LC_ALL": "C"])
        #expect(json.output.contains("Zoë"))
    }
}
