import KithWire
import Testing

@Suite struct PluginInstallCommandTests {
    private static let view =
        #"{"plugin":"evening","version":"0.1.0","title":"Evening","summary":"S","hash":"00","bundled":false,"groups":["harbour"],"formats":[],"enabled":true,"versions":["0.0.9"],"provides":{},"reads":[],"effects":[],"state_version":1}"#

    private static func done(_ more: String = "") -> String {
        #"{"plugin":\#(view),"warnings":["main.lua: w"],"tests":4,"migrated":2\#(more)}"#
    }

    @Test(arguments: [("install", nil), ("upgrade", JSONValue.bool(true))] as [(String, JSONValue?)])
    func `it is tried first, and then sent`(verb: String, upgrade: JSONValue?) throws {
        let server = try FakeServer { _, _ in
            .result(PluginInstallCommandTests.done(#","replaced":"0.0.9","format":"evening/evening""#))
        }
        let run = try PluginFolderSample().run(
            "plugin", verb, "EVENING", "--group", "harbour", "--set", "tea_minutes=5", server: server)
        #expect(
            run.lines == [
                "warning: main.lua: w", "evening 0.1.0 is installed for harbour, in place of 0.0.9.",
                "What it remembers was carried over in 2 groups.", "Its meetings take evening/evening from now on;",
                "a group's first, its second and a look back have formats of their own.",
            ])
        #expect([run.errors, "\(run.code)"] == ["", "0"])
        let params = try #require(server.requests.first?["params"])
        #expect(params["upgrade"] == upgrade)
        #expect(params["settings"] == .object(["tea_minutes": .string("5")]))
        guard case .object(let files)? = params["files"] else { throw Missing() }
        #expect(files.keys.sorted() == ["main.lua", "plugin.json", "tests/agenda.json", "tests/closed.json"])
    }

    private struct Missing: Error {}

    @Test(arguments: ["install", "upgrade"])
    func `a fixture that does not pass stops it, and nothing is sent`(verb: String) throws {
        let server = try FakeServer { _, _ in .result(PluginInstallCommandTests.done()) }
        let folder = try PluginFolderSample(["main.lua": { $0.replacing("or 0) + 1", with: "or 0) + 2") }])
        let run = try folder.run("plugin", verb, "EVENING", server: server)
        #expect(
            run.errors == """
                differs  the first meeting is counted (tests/closed.json:2)
                         state.meetings: expected 1, got 2
                differs  every fourth time, somebody thinks of the room (tests/closed.json:7)
                         effects: missing [{ "kind": "remind", "after": "1d", "text": "Is the r…
                         state.meetings: expected 4, got 5
                kith: 2 fixtures of evening do not pass; nothing was installed.

                """)
        #expect([run.output, "\(run.code)"] == ["", "1"])
        #expect(server.methods == [])
    }

    @Test func `a mistake in it, or in a setting, stops it too`() throws {
        let server = try FakeServer { _, _ in .result(PluginInstallCommandTests.done()) }
        let folder = try PluginFolderSample([
            "main.lua": { $0.replacing("return plugin\n", with: "plugin.formts = {}\nreturn plugin\n") }
        ])
        let run = try folder.run("plugin", "install", "EVENING", server: server)
        #expect(run.errors.hasPrefix("error: main.lua: 'formts' is nothing that a plugin provides"))
        #expect(run.errors.hasSuffix("kith: evening has mistakes; nothing was installed.\n"))
        let setting = try PluginFolderSample().run("plugin", "install", "EVENING", "--set", "tea_minutes=99", server: server)
        #expect(setting.errors == "kith: The setting tea_minutes can't be 99.\nTry: give a whole number from 0 to 60\n")
        #expect([run.code, setting.code] == [1, 1])
        #expect(server.methods == [])
    }
}
