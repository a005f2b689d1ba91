import Testing

@Suite struct PluginCheckCommandTests {
    @Test func `what it finds has a file and a line, and errors make it 1`() throws {
        let folder = try PluginFolderSample([
            "plugin.json": {
                $0.replacing(
                    "\"settings\": {",
                    with: "\"settings\": {\n    \"spare\": { \"type\": \"boolean\", \"default\": true, \"help\": \"x\" },")
            },
            "tests/closed.json": { $0.replacing("on.meeting.closed", with: "on.meeting.close") },
        ])
        let run = try folder.run("plugin", "check", "EVENING")
        #expect(
            run.lines == [
                "warning: tests: no fixture tries on.meeting.closed",
                "warning: plugin.json:10: the setting 'spare' is used nowhere",
                "error: tests/closed.json:2: evening has no hook 'on.meeting.close'; did you mean 'on.meeting.closed'?",
                "error: tests/closed.json:7: evening has no hook 'on.meeting.close'; did you mean 'on.meeting.closed'?",
            ])
        #expect([run.errors, "\(run.code)"] == ["", "1"])
    }

    @Test func `what is wrong between the manifest and the script has its line too`() throws {
        let folder = try PluginFolderSample([
            "plugin.json": { $0.replacing("\"on\": [\"meeting.closed\"]", with: "\"on\": [\"meeting.opened\"]") },
            "main.lua": { $0.replacing("summary = \"A round", with: "sumary = \"A round") },
        ])
        let run = try folder.run("plugin", "check", "EVENING")
        #expect(
            run.lines.filter { !$0.contains(" tests") }.map { String($0.prefix(70)) } == [
                "error: main.lua:9: formats.evening.sumary: is not known; did you mean ",
                "error: plugin.json:7: provides.on names 'meeting.opened', which main.l",
                "error: main.lua:40: on.meeting.closed is not named by provides.on of p",
            ])
    }

    @Test func `JSON has each finding by itself`() throws {
        let folder = try PluginFolderSample()
        try folder.remove("tests/closed.json")
        let run = try folder.run("plugin", "check", "EVENING", "--json")
        #expect(
            run.output
                == #"{"findings":[{"message":"tests: no fixture tries on.meeting.closed","weight":"warning"}],"installable":true,"plugin":"evening","version":"0.1.0"}"#
                + "\n")
        #expect(run.code == 0)
    }

    @Test func `a folder that is not there`() throws {
        let run = try KithProgram("plugin", "check", "/nonexistent/evening")
        #expect(run.errors == "kith: There is no folder /nonexistent/evening.\nTry: kith plugin new /nonexistent/evening\n")
        #expect(run.code == 1)
    }

    @Test func `without a worker nothing is said of the plugin`() throws {
        let folder = try PluginFolderSample()
        let run = try KithProgram("plugin", "check", folder.path, environment: ["KITH_PLUGIN_WORKER": "/nonexistent/kith-lua"])
        #expect(
            run.errors == "kith: Plugins can't run here: the plugin worker can't be started: No such file\n      or directory.\n")
        #expect([run.output, "\(run.code)"] == ["", "1"])
    }
}
