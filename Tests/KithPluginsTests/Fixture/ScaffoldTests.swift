import KithModel
import KithPlugins
import Testing

struct ScaffoldTests {
    private func bundle(_ scaffold: Scaffold) throws -> Bundle { try Bundle(files: scaffold.files.mapValues { Array($0.utf8) }) }

    @Test(arguments: ["evening", "late-evening-circle", "e1", "repeat"], [nil, "A \"quoted\" \\ title 🍵"])
    func `it works at once, and there is nothing to say about it`(name: String, title: String?) throws {
        let bundle = try bundle(try Scaffold(folder: name, title: title))
        #expect(bundle.manifest.id == name)
        let check = PluginCheck(bundle, worker: TestWorker.path)
        #expect(check.findings + BundleFindings.findings(bundle, check.definitions) == [])
        #expect(check.definitions.formats.map(\.title) == [bundle.manifest.title])
        let suite = try FixtureSuite(bundle, worker: TestWorker.path)
        #expect(suite.runs.count == 4)
        #expect(suite.failures.compactMap(\.reason) == [])
    }

    @Test func `its fixtures are written as an update would write them`() throws {
        let bundle = try bundle(try Scaffold(folder: "evening"))
        let suite = try FixtureSuite(bundle, worker: TestWorker.path)
        for file in try bundle.fixtureFiles() {
            var values: [Int: PluginValue] = [:]
            for run in suite.runs where run.fixture.file == file.path { values[run.fixture.place] = run.result?.value }
            let order = try file.fixtures.map { try HookName($0.hook, in: bundle.manifest).fieldOrder }.first ?? []
            #expect(
                String(decoding: file.updated(values, order: order), as: UTF8.self) == String(decoding: file.text, as: UTF8.self))
        }
    }

    @Test(arguments: [
        ("Evening Circle", "evening-circle", "Evening circle"), ("late_evening", "late-evening", "Late evening"),
        ("a--b.c", "a-b-c", "A b c"),
    ])
    func `the folder's name makes the id and the title`(name: String, id: String, title: String) throws {
        let scaffold = try Scaffold(folder: name)
        #expect((scaffold.id, scaffold.title) == (id, title))
    }

    @Test(arguments: ["", "x", "all", "1st", "Ümlaut", "..", String(repeating: "a", count: 41)])
    func `a name that can't be an id is refused`(name: String) {
        #expect(throws: Refusal.self) { try Scaffold(folder: name) }
    }

    @Test func `a title is one line`() {
        #expect(throws: Refusal.self) { try Scaffold(folder: "evening", title: "") }
        #expect(throws: Refusal.self) { try Scaffold(folder: "evening", title: "a\nb") }
    }
}
