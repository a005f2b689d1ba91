import Testing

@Suite struct PluginTestCommandTests {
    private static let changes: [String: @Sendable (String) -> String] = [
        "main.lua": {
            $0.replacing("title = \"Tea\", minutes = ctx.settings.tea_minutes", with: "title = \"Coffee\", minutes = 20")
                .replacing("local meetings", with: "if state and state.meetings == 3 then error('three') end\n  local meetings")
        }
    ]

    @Test func `a line for each, and all is well`() throws {
        let run = try PluginFolderSample().run("plugin", "test", "EVENING")
        #expect(
            run.lines == [
                "ok       an ordinary evening", "ok       somebody is new, and there is no tea",
                "ok       the first meeting is counted", "ok       every fourth time, somebody thinks of the room",
                "4 fixtures: all pass.",
            ])
        #expect([run.errors, "\(run.code)"] == ["", "0"])
    }

    @Test func `what differs or fails says where and how, and makes it 1`() throws {
        let run = try PluginFolderSample(PluginTestCommandTests.changes).run("plugin", "test", "EVENING")
        #expect(
            run.output == """
                differs  an ordinary evening (tests/agenda.json:2)
                         agenda[3].minutes: expected 15, got 20
                         agenda[3].title: expected "Tea", got "Coffee"
                ok       somebody is new, and there is no tea
                ok       the first meeting is counted
                fails    every fourth time, somebody thinks of the room (tests/closed.json:7)
                         main.lua:41: three
                4 fixtures: 2 pass, 2 do not.

                """)
        #expect([run.errors, "\(run.code)"] == ["", "1"])
    }

    @Test func `a long difference has a line for each side`() throws {
        let folder = try PluginFolderSample(["main.lua": { $0.replacing("or just listen.", with: "or simply listen.") }])
        let run = try folder.run("plugin", "test", "EVENING")
        #expect(
            run.lines[1...3] == [
                "         agenda[1].prompt:",
                #"           expected "…e. You may pass, or just listen.""#,
                #"           got      "…e. You may pass, or simply listen.""#,
            ])
    }

    @Test func `an update writes what comes, but not over what fails`() throws {
        let folder = try PluginFolderSample(PluginTestCommandTests.changes)
        let before = try folder.text("tests/agenda.json")
        let closed = try folder.text("tests/closed.json")
        let run = try folder.run("plugin", "test", "EVENING", "--update")
        #expect(run.lines.first == "written  an ordinary evening (tests/agenda.json:2)")
        #expect(run.lines.last == "4 fixtures: 1 written anew, 2 pass, 1 does not.")
        #expect(run.code == 1)
        let after = before.replacing(
            #"{ "key": "tea", "title": "Tea", "minutes": 15, "lead": "tea" }"#,
            with: #"{ "key": "tea", "title": "Coffee", "minutes": 20, "lead": "tea" }"#)
        #expect(try folder.text("tests/agenda.json") == after)
        #expect(try folder.text("tests/closed.json") == closed)
        #expect(try folder.run("plugin", "test", "EVENING").lines.last == "4 fixtures: 3 pass, 1 does not.")
    }

    @Test func `without fixtures it says how to begin, and that way works`() throws {
        let folder = try PluginFolderSample()
        for name in ["agenda", "closed"] { try folder.remove("tests/\(name).json") }
        let run = try folder.run("plugin", "test", "EVENING")
        #expect(
            run.output == """
                evening has no fixtures yet: examples of what a hook is given, and what is
                to come of it. To begin, write EVENING/tests/first.json:
                  { "name": "an ordinary one", "hook": "formats.evening.agenda" }
                Then let it be completed, and read what it says:
                  kith plugin test EVENING --update

                """)
        #expect(run.code == 0)
        try folder.write(String(run.lines[2].dropFirst(2)) + "\n", to: "tests/first.json")
        #expect(try folder.run("plugin", "test", "EVENING").code == 1)
        #expect(try folder.run("plugin", "test", "EVENING", "--update").lines.last == "1 fixture: 1 written anew.")
        #expect(try folder.run("plugin", "test", "EVENING").lines == ["ok       an ordinary one", "1 fixture: it passes."])
    }

    @Test func `a file that can't be read is named with its line`() throws {
        let folder = try PluginFolderSample([
            "tests/closed.json": { $0.replacing("\"state\": { \"meetings\": 3 },", with: "\"stat\": 1,") }
        ])
        let run = try folder.run("plugin", "test", "EVENING")
        #expect(run.errors == "kith: tests/closed.json:10: 'stat' is not known.\nTry: did you mean 'state'?\n")
        #expect(run.code == 1)
    }

    @Test func `a long name and a long reason are wrapped`() throws {
        let folder = try PluginFolderSample([
            "tests/closed.json": {
                $0.replacing("the first meeting is counted", with: String(repeating: "a long name ", count: 9) + "\\u202e")
            },
            "main.lua": { $0.replacing("local meetings", with: "error(string.rep('because ', 40))\n  local meetings") },
        ])
        let run = try folder.run("plugin", "test", "EVENING")
        #expect(run.code == 1)
        #expect(run.lines.allSatisfy { $0.count <= 80 }, "\(run.output)")
        #expect(run.output.contains(#"\u{202e}"#) && !run.output.contains("\u{202e}"))
    }

    @Test func `JSON has everything about each`() throws {
        let folder = try PluginFolderSample(PluginTestCommandTests.changes)
        try folder.remove("tests/closed.json")
        let run = try folder.run("plugin", "test", "EVENING", "--json")
        #expect(run.code == 1)
        #expect(run.output.hasPrefix(#"{"failed":1,"fixtures":[{"cpu_us":"#))
        #expect(
            run.output.contains(
                #""differences":[{"expected":15,"got":20,"path":"agenda[3].minutes"},{"expected":"Tea","got":"Coffee","path":"agenda[3].title"}],"file":"tests/agenda.json","hook":"formats.evening.agenda","line":2,"logs":[],"name":"an ordinary evening","outcome":"differs","#
            ))
        #expect(run.output.hasSuffix(#""passed":1,"plugin":"evening","version":"0.1.0"}"# + "\n"))
    }
}
