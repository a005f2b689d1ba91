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
        for hook in AgendaHook.samples(settings: ["tea_minutes": .integer(15)]) {
            for (value, declared) in zip(hook.arguments, HookDeclaration.agenda.arguments) {
                guard case .table(let fields) = declared.kind else { continue }
                _ = try HookValidator.table(value, fields, at: declared.name)
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
        #expect(check.formats.count == 1)
    }
}
