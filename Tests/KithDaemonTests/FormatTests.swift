import Foundation
import Testing

/// Formats that go wrong: the meeting opens all the same, and status says what happened.
@Suite(.serialized) struct FormatTests {
    private static let broken: [(String, String, String)] = [
        ("loops", "while true do end", "took more time than it may"),
        (
            "loops in a pattern", "local s = string.rep('a', 40) return s:find(string.rep('a-', 40) .. 'b')",
            "took more time than it may"
        ),
        ("loops past pcall", "while true do pcall(function() while true do end end) end", "took more time than it may"),
        ("fills memory", "local t = {} while true do t[#t + 1] = string.rep('x', 100000) end", "memory"),
        ("recurses", "local function f() return 1 + f() end return f()", "not enough memory"),
        ("recurses through C", "local function f(s) return (s:gsub('.', f)) end return f('x')", "overflow"),
        ("opens a file", "return io.open('/etc/passwd')", "io.open is not available here"),
        ("returns a number", "return 42", "agenda"),
        ("returns nonsense", "return { { key = 'a', title = 'A', minutes = 'ten' } }", "agenda[1].minutes"),
        ("raises an error object", "error({ code = 7 })", "main.lua:"),
    ]

    @Test(arguments: broken)
    func `the built-in agenda takes the place of a format that goes wrong`(
        what: String, body: String, words: String
    ) throws {
        let daemon = try RunningDaemon()
        let folder = "\(daemon.directory.path)/plugin"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let manifest = """
            { "id": "evening", "version": "1.0.0", "api": 1, "title": "Evening", "summary": "An evening",
              "provides": { "formats": ["evening"] } }
            """
        try manifest.write(toFile: "\(folder)/plugin.json", atomically: true, encoding: .utf8)
        // It behaves while it is looked over, and not in the group's fifth meeting.
        let source = """
            local plugin = { formats = {} }
            plugin.formats.evening = {
              title = "Evening circle",
              agenda = function(meeting, ctx)
                if meeting.group.handle == "sample" then return { { key = "tea", title = "Tea", minutes = 10 } } end
                \(body)
              end,
            }
            return plugin
            """
        try source.write(toFile: "\(folder)/main.lua", atomically: true, encoding: .utf8)
        _ = try daemon.kith("group", "create", "harbour", "--zone", "UTC", "--met-before")
        _ = try daemon.kith("meeting", "schedule", "harbour", "--every", "day", "--at", "18:30")
        let installed = try daemon.kith("plugin", "install", folder, "--group", "harbour")
        #expect(installed.output.contains("Its meetings take evening/evening from now on;"), "\(installed.errors)")
        let opened = try daemon.kith("meeting", "open", "harbour@next")
        #expect(opened.code == 0)
        #expect(opened.output.contains("! The built-in agenda takes the place of evening/evening"))
        #expect(opened.output.contains("step 1 of 5"))
        let status = try daemon.kith("status", "--json").output
        #expect(status.contains(words), "\(status)")
        #expect(status.contains("plugin_failing"), "\(status)")
        // Nothing is left running.
        #expect(try daemon.kith("ping").output == "pong\n")
    }
}
