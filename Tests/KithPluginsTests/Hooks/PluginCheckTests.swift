import KithPlugins
import Testing

struct PluginCheckTests {
    private func check(_ main: String, settings: String = "{}") throws -> PluginCheck {
        PluginCheck(try TestWorker.bundle(main: main, settings: settings), worker: TestWorker.path)
    }

    @Test(arguments: [
        ("return {}", "plugin.json: provides.formats names 'f', which main.lua does not have"),
        (
            "return { formats = { f = { title = 'F', agenda = pcall }, g = {} } }",
            "main.lua: formats.g is not named by provides.formats"
        ),
        ("return { formats = { f = { title = 'F' } } }", "formats.f.agenda: is missing"),
        ("return { formats = { f = { title = 5, agenda = pcall } } }", "formats.f.title: 5 is not text"),
        ("return { formats = { f = { title = 'F', agenda = 1 } } }", "formats.f.agenda: 1 is not a function"),
        ("return { formats = { f = { title = 'F', agenda = pcall, when = 1 } } }", "formats.f.when: is not known"),
        (
            "return { formats = { f = { title = 'F', agenda = pcall, occasion = 'third' } } }",
            "formats.f.occasion: 'third' is none of first"
        ),
        (
            "return { formats = { f = { title = 'F', agenda = pcall, occasion = 'reflection', every = 'x' } } }",
            "formats.f.every: 'x' is not an integer setting"
        ),
        ("return { formats = 5 }", "main.lua: 'formats' is 5, not a table"),
        ("return { format = {} }", "main.lua: 'format' is nothing that a plugin provides"),
        (
            "return { formats = { f = { title = 'F', agenda = function()\nlocal x = nil .. 'a'\nend } } }",
            "main.lua:2: formats.f: attempt"
        ),
        (
            "return { formats = { f = { title = 'F', agenda = function() return { { key = 'a' } } end } } }",
            "formats.f: agenda[1].title: is missing"
        ),
        ("return }", "main.lua:1: "),
    ])
    func `a mistake is an error with its place`(main: String, says: String) throws {
        let check = try check(main)
        #expect(check.errors.contains { $0.contains(says) }, "\(check.findings)")
        #expect(check.unavailable == nil)
    }

    @Test func `file and line are had apart`() throws {
        let check = try check("return { formats = { f = { title = 'F', agenda = function()\nerror({})\nend } } }")
        let finding = try #require(check.findings.first)
        #expect(finding.file == "main.lua")
        #expect(finding.line == 2)
    }

    @Test(arguments: [
        ("occasion = 'reflection'", "formats.f: without 'every' it is never taken by itself"),
        ("every = 'n'", "formats.f.every has no use without occasion 'reflection'"),
    ])
    func `what will do little is a warning`(fields: String, says: String) throws {
        let check = try check(
            "return { formats = { f = { title = 'F', \(fields), agenda = function() end } } }",
            settings: #"{ "n": { "type": "integer", "default": 1, "help": "x" } }"#)
        #expect(check.errors == [])
        #expect(check.warnings.contains { $0.contains(says) }, "\(check.findings)")
    }

    @Test func `an agenda longer than its meeting is a warning`() throws {
        let check = try check(
            "return { formats = { f = { title = 'F', agenda = function() return { { key = 'a', title = 'A', minutes = 121 } } end } } }"
        )
        #expect(check.errors == [])
        #expect(check.warnings == ["main.lua: formats.f: 121 minutes of steps in a meeting of 120"])
    }

    @Test func `without a worker nothing is said of the plugin`() throws {
        let check = PluginCheck(try TestWorker.bundle("return nil"), worker: "/nowhere")
        #expect(check.unavailable != nil)
        #expect(check.findings == [])
    }
}
