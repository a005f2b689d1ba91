import KithModel
import KithPlugins
import Testing

struct BundleFindingsTests {
    private func findings(_ tests: [String: String], manifest: String? = nil, main: String = "return {}") throws -> [Finding] {
        var bundle = try SampleBundle.make(tests)
        if let manifest {
            var files = bundle.files
            files["plugin.json"] = Array(manifest.utf8)
            files["main.lua"] = Array(main.utf8)
            bundle = try Bundle(files: files)
        }
        return BundleFindings.findings(bundle, PluginDefinitions())
    }

    private static let all = """
        [{ "name": "a", "hook": "formats.f.agenda", "expected": null }, { "name": "b", "hook": "reminders.r.plan", "expected": null },
         { "name": "c", "hook": "on.member.said_new", "expected": null }]
        """

    @Test func `hooks that nothing tries are named, and fixtures that can't be right`() throws {
        let found = try findings([
            "a.json":
                "[{ \"name\": \"a\", \"hook\": \"formats.f.agenda\", \"expected\": null },\n{ \"name\": \"b\", \"hook\": \"formats.g\", \"expected\": null }]"
        ])
        #expect(found.contains(Finding(.warning, "tests: no fixture tries on.member.said_new")))
        #expect(found.contains(Finding(.warning, "tests: no fixture tries reminders.r.plan")))
        #expect(!found.contains { $0.message.contains("formats.f.agenda") && $0.weight == .warning })
        let error = try #require(found.first { $0.weight == .error })
        #expect((error.file, error.line) == ("tests/a.json", 2))
        #expect(error.message.hasPrefix("tests/a.json:2: sample has no hook 'formats.g'; "))
    }

    @Test func `a plugin without any fixture is not asked for them`() throws {
        #expect(try findings([:]) == findings(["a.json": BundleFindingsTests.all]))
        #expect(try findings(["a.json": "[]"]) == findings([:]))
    }

    @Test func `a file that can't be read is one error`() throws {
        let found = try findings(["a.json": "[\n[]"])
        #expect(
            found.filter { $0.weight == .error } == [
                Finding(.error, "tests/a.json:2: ',' or ']' is missing", file: "tests/a.json", line: 2)
            ])
    }

    @Test func `a fixture that expects nothing yet is a warning`() throws {
        let found = try findings([
            "a.json": BundleFindingsTests.all.replacing(
                #""hook": "formats.f.agenda", "expected": null"#, with: #""hook": "formats.f.agenda""#)
        ])
        #expect(
            found.map(\.message).first == "tests/a.json:1: says nothing of what is expected; kith plugin test --update adds it")
    }

    @Test func `what is declared for nothing is named with its line`() throws {
        let manifest = """
            { "id": "sample", "version": "1.0.0", "api": 1, "title": "Sample", "summary": "For tests",
              "provides": {},
              "reads": ["people", "meeting", "models"],
              "effects": ["remind", "signal"],
              "settings": {
                "used": { "type": "boolean", "default": true, "help": "x" },
                "use": { "type": "boolean", "default": true, "help": "x" }
              } }
            """
        let main = "return { ctx.settings.used, event.person, { kind = 'signal' } }"
        #expect(
            try findings([:], manifest: manifest, main: main) == [
                Finding(.warning, "plugin.json:7: the setting 'use' is used nowhere", file: "plugin.json", line: 7),
                Finding(.warning, "plugin.json:3: it reads 'meeting', and looks at it nowhere", file: "plugin.json", line: 3),
                Finding(.warning, "plugin.json:3: it reads 'models', and looks at it nowhere", file: "plugin.json", line: 3),
                Finding(
                    .warning, "plugin.json:4: it declares the effect 'remind', and asks for it nowhere", file: "plugin.json",
                    line: 4),
            ])
    }

    @Test func `what is tried and used is not named`() throws {
        let found = try findings(["a.json": BundleFindingsTests.all])
        #expect(found.map(\.message) == ["plugin.json:3: it declares the effect 'remind', and asks for it nowhere"])
    }

    @Test func `what is used without being declared is named with its line`() throws {
        let manifest = """
            { "id": "sample", "version": "1.0.0", "api": 1, "title": "Sample", "summary": "For tests", "provides": {} }
            """
        let main = """
            -- ctx.roles is of no use here
            local a, b = ctx.meeting, myctx.roles
            local c = ctx.ask_me or event.persons
            return { a, b, c, { kind = "signal" }, { kind = 'remind' }, { kind = "agendas" }, ctx.models }
            """
        #expect(
            try findings([:], manifest: manifest, main: main).map(\.message) == [
                #"main.lua:2: ctx.meeting is always nil: "meeting" is not among the reads of plugin.json"#,
                #"main.lua:3: ctx.ask_me is always nil: "people" is not among the reads of plugin.json"#,
                #"main.lua:4: ctx.models is always nil: "models" is not among the reads of plugin.json"#,
                "main.lua:4: 'remind' is not among the effects of plugin.json, and will be refused",
                "main.lua:4: 'signal' is not among the effects of plugin.json, and will be refused",
            ])
    }

    @Test func `a file that nothing asks for is named`() throws {
        var files = try SampleBundle.make().files
        files["lib/parts.lua"] = Array("return 'lib/other'".utf8)
        files["lib/other.lua"] = Array("return 'lib/other'".utf8)
        let found = BundleFindings.findings(try Bundle(files: files), PluginDefinitions())
        #expect(found.last == Finding(.warning, "lib/parts.lua: no file asks for it", file: "lib/parts.lua"))
        #expect(!found.contains { $0.file == "lib/other.lua" })
    }
}
