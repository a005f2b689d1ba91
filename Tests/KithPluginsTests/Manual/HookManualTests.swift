import KithPlugins
import Testing

/// `KITH_UPDATE=1 swift test --filter HookManualTests` writes both files anew.
struct HookManualTests {
    @Test func `the manual's reference is the declarations`() throws {
        let path = Folder.plugins() + "/README.md"
        let manual = try Folder.text(path)
        let head = try #require(manual.firstRange(of: HookManual.begin))
        let tail = try #require(manual.firstRange(of: HookManual.end))
        let wanted =
            manual[..<head.upperBound] + "\n\n" + HookManual.text() + "\n" + manual[tail.lowerBound...]
        #expect(try Folder.isCurrent(path, String(wanted)))
    }

    @Test func `the type stub is the declarations`() throws {
        #expect(try Folder.isCurrent(Folder.plugins() + "/types/kith.d.lua", HookStub.text()))
    }

    /// What goes in is what the manual says goes in.
    @Test func `the arguments are what is declared`() throws {
        let manifest = try Manifest(
            json: Array(
                #"""
                { "id": "every-thing", "version": "1.0.0", "api": 1, "title": "All", "summary": "Everything",
                  "provides": { "formats": ["f"], "reminders": ["r"], "on": ["meeting.closed", "member.said_new"] },
                  "reads": ["meeting", "roles", "people", "models"] }
                """#.utf8))
        for call in HookName.all(of: manifest).flatMap({ HookCall.samples($0, manifest: manifest) }) {
            for argument in call.hook.declaration.arguments {
                guard case .table(let fields) = argument.kind else { continue }
                _ = try HookValidator.table(try #require(call.arguments[argument.name]), fields, at: argument.name)
            }
        }
    }

    @Test func `the manual's plugin of ten lines passes the check`() throws {
        let manual = try Folder.text(Folder.plugins() + "/README.md")
        func block(_ language: String) throws -> String {
            let parts = manual.split(separator: "```\(language)\n", maxSplits: 1)
            let body = try #require(parts.last).split(separator: "```", maxSplits: 1)
            return String(try #require(body.first))
        }
        let files = ["plugin.json": Array(try block("json").utf8), "main.lua": Array(try block("lua").utf8)]
        let check = PluginCheck(try Bundle(files: files), worker: TestWorker.path)
        #expect(check.findings == [])
        #expect(check.definitions.formats.count == 1)
    }
}
