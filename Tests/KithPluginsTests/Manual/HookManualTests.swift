import Foundation
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

    /// Blocks of a language below a heading, in order.
    private func blocks(_ language: String, below heading: String) throws -> [[UInt8]] {
        let manual = try Folder.text(Folder.plugins() + "/README.md")
        let start = try #require(manual.firstRange(of: "\n## \(heading)\n")).upperBound
        let end = manual[start...].firstRange(of: "\n## ")?.lowerBound ?? manual.endIndex
        return manual[start..<end].components(separatedBy: "```\(language)\n").dropFirst().map { part in
            Array((part.components(separatedBy: "```").first ?? "").utf8)
        }
    }

    @Test(arguments: ["A complete one": 0, "A model of your own": 0, "A rubric of your own": 1])
    func `the manual's examples pass the check, and their own tests`(heading: String, tests: Int) throws {
        let json = try blocks("json", below: heading)
        var files = ["plugin.json": try #require(json.first), "main.lua": try #require(try blocks("lua", below: heading).first)]
        for (number, fixture) in json.dropFirst().enumerated() { files["tests/\(number).json"] = fixture }
        let bundle = try Bundle(files: files)
        let check = PluginCheck(bundle, worker: TestWorker.path)
        #expect(check.findings == [] && BundleFindings.findings(bundle, check.definitions) == [])
        let suite = try FixtureSuite(bundle, worker: TestWorker.path)
        #expect(suite.failures.compactMap(\.reason) == [] && suite.runs.count == tests)
        let definitions = check.definitions
        #expect(definitions.formats.count + definitions.models.count + definitions.rubrics.count == 1)
    }

    @Test func `the manual names every plugin that comes along`() throws {
        let manual = try Folder.text(Folder.plugins() + "/README.md")
        let start = try #require(manual.firstRange(of: "\n## ")).lowerBound
        let folders = try FileManager.default.contentsOfDirectory(atPath: Folder.plugins()).filter {
            FileManager.default.fileExists(atPath: "\(Folder.plugins())/\($0)/plugin.json")
        }
        #expect(folders.filter { !manual[..<start].contains("`\($0)`") } == [])
        #expect(folders.count == 18 && manual[..<start].contains("Eighteen come along"))
    }
}
