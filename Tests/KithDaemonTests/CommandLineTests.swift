import Foundation
import Testing

/// The real `kith` against the real `kithd`, as a facilitator, a coordinator and a stranger would.
@Suite(.serialized) struct CommandLineTests {
    @Test func `a meeting from end to end`() throws {
        let daemon = try RunningDaemon()
        #expect(try daemon.kith("group", "create", "harbour", "--zone", "Europe/Dublin").code == 0)
        let planned = try daemon.kith(
            "meeting", "schedule", "harbour", "--every", "week", "--on", "tue", "--at", "18:30", "--for", "90m")
        #expect(planned.output.hasPrefix("harbour meets every Tuesday at 18:30, 90 min, Europe/Dublin\n"))
        #expect(planned.output.split(separator: "\n").count == 7)
        let added = try daemon.kith("member", "add", "harbour", "--handle", "kind-heron", "--new", input: "Zoë\n")
        #expect(added.output == "Welcome. On lists they stand as harbour/kind-heron, so that no name has to.\n")
        #expect(try daemon.kith("member", "list", "harbour").output.contains("Zoë   new here"))
        let opened = try daemon.kith("meeting", "open", "harbour@next")
        #expect(opened.output.contains("step 1 of "))
        #expect(try daemon.kith("meeting", "next", "harbour@open").output.contains("step 2 of "))
        #expect(try daemon.kith("meeting", "back", "harbour@open").output.contains("step 1 of "))
        let early = try daemon.kith("meeting", "back", "harbour@open")
        #expect(early.code == 1)
        #expect(early.errors.contains("is at its first step.\nTry: kith meeting next harbour@"))
        #expect(try daemon.kith("meeting", "count", "harbour@open", "7").output.hasSuffix(": 7 came.\n"))
        #expect(try daemon.kith("meeting", "close", "harbour@open").output.hasSuffix("is closed. Thank you.\n"))
        #expect(try daemon.kith("group", "show", "harbour", "--json").output.contains(#""state":"active""#))
        // The first meeting took `first`; the next one takes `second`.
        #expect(try daemon.kith("meeting", "agenda", "harbour@next").output.contains("gathering/second"))
    }

    @Test func `the static program knows its zones`() throws {
        let daemon = try RunningDaemon()
        _ = try daemon.kith("group", "create", "harbour", "--zone", "Europe/Dublin")
        _ = try daemon.kith("meeting", "schedule", "harbour", "--on", "2035-07-04", "--at", "18:30")
        let seen = try daemon.kith("status", environment: ["TZ": "Australia/Lord_Howe"])
        // 18:30 in Dublin's summer is 17:30 UTC, 04:00 the next day at UTC+10:30.
        #expect(seen.output.contains("Wed 18:30 Europe/Dublin"))
        #expect(seen.output.contains("(Thu 04:00 here)"))
        #expect(try !daemon.kith("status", environment: ["TZ": "Europe/Dublin"]).output.contains("here"))
    }

    @Test(arguments: [
        (["group", "create", "Harbour", "--zone", "UTC"], Int32(1), "for example 'harbour'"),
        (["group", "create", "x1", "--zone", "Europe/Dublim"], 1, "did you mean Europe/Dublin?"),
        (["group", "show", "nowhere"], 1, "There is no group 'nowhere'."),
        (["meeting", "show", "nowhere"], 1, "There is no group 'nowhere'."),
        (["group", "create"], 64, "Usage: kith group create"),
        (["grop", "list"], 64, "Usage: kith"),
        (["import", "directory", "/nonexistent", "--zone", "UTC"], 1, "/nonexistent can't be read"),
        (["watch", "--after", "nonsense"], 1, "This token is not from this store."),
        (["call", "group.show", "[1]"], 1, "not a JSON object"),
    ])
    func `a mistake gets a sentence, a remedy and an exit code`(
        arguments: [String], code: Int32, words: String
    ) throws {
        let daemon = try RunningDaemon()
        let result = try daemon.kith(arguments)
        #expect(result.code == code)
        #expect(result.errors.contains(words), "\(result.errors)")
        #expect(result.output.isEmpty)
    }

    @Test func `two meetings at the same time are told apart by their series`() throws {
        let daemon = try RunningDaemon()
        _ = try daemon.kith("group", "create", "harbour", "--zone", "UTC", "--met-before")
        for title in ["Upstairs", "Downstairs"] {
            _ = try daemon.kith(["meeting", "schedule", "harbour", "--on", "2035-07-04", "--at", "18:30", "--title", title])
        }
        let listed = try daemon.kith("meeting", "list", "harbour", "--from", "2035-07-01", "--json").output
        let names = listed.components(separatedBy: #""meeting":""#).dropFirst().map { String($0.prefix { $0 != "\"" }) }
        #expect(names.count == 2)
        #expect(try daemon.kith("meeting", "open", "harbour@2035-07-04").errors.contains("has 2 meetings on 2035-07-04"))
        for name in names {
            #expect(try daemon.kith("meeting", "open", name).output.contains("\(name)  step 1"))
            #expect(try daemon.kith("meeting", "close", name).code == 0)
        }
    }

    @Test func `impossible dates and rules are refused`() throws {
        let daemon = try RunningDaemon()
        _ = try daemon.kith("group", "create", "harbour", "--zone", "Europe/Dublin")
        for (arguments, words) in [
            (["--every", "week", "--on", "tusday", "--at", "18:30"], "tuesday"),
            (["--every", "fortnite", "--at", "18:30"], "fortnite"),
            (["--every", "week", "--on", "tue", "--at", "25:00"], "not a time of day"),
            (["--every", "week", "--on", "tue", "--at", "18:30", "--for", "3 dyas"], "3 dyas"),
            (["--rrule", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "--at", "18:30"], "no date"),
            (["--rrule", "FREQ=HOURLY", "--at", "18:30"], "HOURLY"),
            (["--on", "2026-02-30", "--at", "18:30"], "2026-02-30"),
            (["--on", "2020-01-01", "--at", "18:30"], "past"),
        ] {
            let result = try daemon.kith(["meeting", "schedule", "harbour"] + arguments)
            #expect(result.code == 1, "\(arguments)")
            #expect(result.errors.contains(words), "\(arguments): \(result.errors)")
        }
        #expect(try daemon.kith("meeting", "list", "harbour", "--json").output == "{\"meetings\":[]}\n")
    }

    @Test func `a stranger learns who they are, and nothing else`() throws {
        guard getuid() == 0 else { return }
        let daemon = try RunningDaemon()
        _ = try daemon.kith("group", "create", "harbour", "--zone", "Europe/Dublin")
        // Somebody else's process: the kernel names it, whatever it says.
        unsafe chmod(daemon.directory.path, 0o755)
        let copy = "\(daemon.directory.path)/kith"
        try FileManager.default.copyItem(atPath: RunningDaemon.kith, toPath: copy)
        func asNobody(_ arguments: String) throws -> (Int32, String) {
            let process = Process()
            process.executableURL = URL(filePath: "/usr/bin/setpriv")
            process.arguments =
                ["--reuid", "65500", "--regid", "65500", "--clear-groups", copy, "--socket", daemon.socket]
                + arguments.split(separator: " ").map(String.init)
            let pipe = Pipe()
            (process.standardOutput, process.standardError) = (pipe, pipe)
            try process.run()
            let said = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
            process.waitUntilExit()
            return (process.terminationStatus, said)
        }
        #expect(try asNobody("ping").0 == 0)
        #expect(try asNobody("whoami").1.contains("uid 65500, without a role here"))
        for command in [
            "status", "group list", "group show harbour", "group show nowhere", "member list harbour", "watch", "daemon stop",
            "plugin list",
        ] {
            let (code, said) = try asNobody(command)
            #expect(code == 77, "\(command)")
            #expect(said.contains("has no role here"), "\(command)")
            #expect(!said.contains("harbour"), "\(command)")
        }
    }

    @Test func `watch shows what happens and resumes where it was`() throws {
        let daemon = try RunningDaemon()
        let watcher = try RawClient(daemon.socket)
        _ = try watcher.call(#"{"jsonrpc":"2.0","id":1,"method":"watch"}"#)
        for name in ["one-group", "two-group", "three-group"] { _ = try daemon.kith("group", "create", name, "--zone", "UTC") }
        let lines = try (0..<3).map { _ in try watcher.line() }
        #expect(lines.map { $0.contains("group.created") } == [true, true, true])
        #expect(lines[2].contains("three-group"))
        let token = try #require(lines[0].split(separator: "\"token\":\"").last?.prefix { $0 != "\"" })
        // After a crash and a restart, too.
        daemon.signal(SIGKILL)
        try daemon.start()
        let resumed = try RawClient(daemon.socket)
        _ = try resumed.call(#"{"jsonrpc":"2.0","id":1,"method":"watch","params":{"after":"\#(token)"}}"#)
        #expect(try resumed.line().contains("two-group"))
        #expect(try resumed.line().contains("three-group"))
    }

    @Test func `what others see of a command holds no personal word`() throws {
        let daemon = try RunningDaemon()
        let help = try daemon.kith("member", "add", "--help").output
        #expect(!help.contains("--name"))
        #expect(help.contains("never an argument"))
    }
}
