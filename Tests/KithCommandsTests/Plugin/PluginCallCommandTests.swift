import KithWire
import Testing

@Suite struct PluginCallCommandTests {
    /// The figures, which are different each time, left out.
    private func lines(_ run: KithProgram) -> [String] {
        run.lines.map { $0.hasSuffix("Nothing was changed.") ? "Nothing was changed." : $0 }
    }

    @Test func `a handler's effects, state and log`() throws {
        let folder = try PluginFolderSample([
            "main.lua": { $0.replacing("local meetings", with: "kith.log('counting')\n  local meetings") }
        ])
        try folder.write(#"{ "meetings": 3 }"#, to: "state.json")
        let run = try folder.run("plugin", "call", "EVENING", "on.meeting.closed", "--state", folder.path + "/state.json")
        #expect(
            lines(run) == [
                "effects", "  remind facilitators after 1d: Is the room ours for the next four?", "state",
                "  { \"meetings\": 4 }",
                "log", "  counting", "Nothing was changed.",
            ])
        #expect(run.lines.last?.contains(" of computing, ") == true)
        #expect([run.errors, "\(run.code)"] == ["", "0"])
    }

    @Test func `a format's agenda with settings, a time and a meeting from standard input`() throws {
        let run = try PluginFolderSample().run(
            "plugin", "call", "EVENING", "formats.evening.agenda", "--set", "tea_minutes=0", "--now", "2026-12-01T18:00",
            "--event", "-",
            input: #"{ "someone_is_new": true }"#)
        #expect(run.code == 0)
        #expect(run.lines.prefix(3) == ["result", "  [", "    {"])
        #expect(run.output.contains(#""key": "names", "title": "Names, if you like""#))
        #expect(!run.output.contains("\"tea\""))
    }

    @Test func `JSON is as the daemon gives it`() throws {
        let run = try PluginFolderSample().run("plugin", "call", "EVENING", "on.meeting.closed", "--json")
        #expect(run.output.contains(#""result":{"state":{"meetings":1}}"#))
        #expect(run.output.hasPrefix(#"{"cpu_us":"#))
    }

    @Test func `what fails is told with its place, and makes it 1`() throws {
        let folder = try PluginFolderSample([
            "main.lua": { $0.replacing("local meetings", with: "error('no')\n  local meetings") }
        ])
        let run = try folder.run("plugin", "call", "EVENING", "on.meeting.closed")
        #expect(lines(run) == ["fails", "  main.lua:41: no", "Nothing was changed."])
        #expect(run.code == 1)
        let json = try folder.run("plugin", "call", "EVENING", "on.meeting.closed", "--json")
        #expect(json.output.contains(#""fault":"error""#))
        #expect(json.code == 1)
    }

    @Test(
        arguments: [
            (["formats.evning.agenda"], "evening has no hook 'formats.evning.agenda'.", "did you mean 'formats.evening.agenda'?"),
            (["on.meeting.closed", "--now", "5"], "'now' is '5', not a date and time such as 2026-11-24T18:25.", nil),
            (["on.meeting.closed", "--set", "tea=1"], "evening has no setting 'tea'.", "it has tea_minutes"),
            (["on.meeting.closed", "--set", "tea"], "'tea' is not a setting.", "name=value"),
            (["on.meeting.closed", "--state", "/nonexistent"], "/nonexistent can't be read: No such file or directory.", nil),
            (["on.meeting.closed", "--event", "-"], "standard input:2: a name in quotation marks has to stand here.", nil),
            (
                ["on.meeting.closed", "--group", "harbour", "--now", "5"],
                "With --group the time, the settings and the state are the group's own.",
                "leave out --now, --set and --state, or --group"
            ),
        ] as [([String], String, String?)])
    func `a mistake is told before anything runs`(words: [String], message: String, remedy: String?) throws {
        let folder = try PluginFolderSample()
        let run = try KithProgram(["plugin", "call", folder.path] + words, input: "{\n5 }")
        #expect(run.errors == "kith: \(message)\n" + (remedy.map { "Try: \($0)\n" } ?? ""))
        #expect([run.output, "\(run.code)"] == ["", "1"])
    }

    @Test func `a plugin that is no folder wants a group`() throws {
        let run = try KithProgram("plugin", "call", "evening", "formats.evening.agenda")
        #expect(
            run.errors == """
                kith: There is no folder evening.
                Try: an installed plugin is called in a group:
                     kith plugin call evening formats.evening.agenda --group GROUP

                """)
    }

    private static let answer =
        #"{"result":{"effects":[{"kind":"signal","text":"Quiet","until":"2026-12-01"}]},"logs":[],"cpu_us":420,"wall_us":1234,"peak_bytes":2048}"#

    @Test func `in a group it is the daemon that calls`() throws {
        let server = try FakeServer { _, _ in .result(PluginCallCommandTests.answer) }
        let run = try KithProgram(
            "plugin", "call", "evening", "on.meeting.closed", "--group", "harbour", "--event", "-", server: server, input: "{}")
        #expect(
            run.lines == [
                "effects", "  signal until 2026-12-01: Quiet", "state", "  stays as it was",
                "0.4 ms of computing, 1.2 ms in all, 2 KiB. Nothing was changed.",
            ])
        #expect(server.methods == ["plugin.call"])
        let params = try #require(server.requests.first?["params"])
        #expect(
            params
                == .object([
                    "plugin": .string("evening"), "group": .string("harbour"), "hook": .string("on.meeting.closed"),
                    "event": .object([:]),
                ]))
    }

    @Test func `a folder is sent along to be tried in a group`() throws {
        let server = try FakeServer { _, _ in .result(PluginCallCommandTests.answer) }
        let run = try PluginFolderSample().run(
            "plugin", "call", "EVENING", "on.meeting.closed", "--group", "harbour", server: server)
        #expect(run.code == 0)
        let params = try #require(server.requests.first?["params"])
        #expect(params["plugin"]?.string == "evening")
        #expect(params["files"]?["main.lua"]?.string?.isEmpty == false)
    }
}
