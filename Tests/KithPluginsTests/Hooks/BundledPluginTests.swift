import Foundation
import KithModel
import KithPlugins
import Testing

/// Everything that ships, and the sample network's own, passes what is asked of anybody's plugin.
struct BundledPluginTests {
    private static let folders =
        ((try? FileManager.default.contentsOfDirectory(atPath: Folder.plugins())) ?? []).sorted()
        .map { "\(Folder.plugins())/\($0)" }.filter { FileManager.default.fileExists(atPath: "\($0)/plugin.json") }
        + ["evening-star", "early-walk"].map { "\(Folder.plugins())/../Scripts/sample-plugins/\($0)" }

    @Test(arguments: folders)
    func `it passes the check and its own fixtures`(folder: String) throws {
        let bundle = try Bundle(directory: folder)
        let check = PluginCheck(bundle, worker: TestWorker.path)
        #expect(check.findings == [])
        #expect(BundleFindings.findings(bundle, check.definitions) == [])
        let suite = try FixtureSuite(bundle, worker: TestWorker.path)
        #expect(suite.failures.compactMap(\.reason) == [])
        #expect(suite.runs.isEmpty == check.definitions.functions(of: bundle.manifest).isEmpty)
    }

    /// Twice in processes of their own, byte for byte.
    @Test(arguments: folders)
    func `the same call gives the same answer`(folder: String) throws {
        let bundle = try Bundle(directory: folder)
        let definitions = PluginCheck(bundle, worker: TestWorker.path).definitions
        for hook in definitions.functions(of: bundle.manifest) {
            for call in HookCall.samples(hook, manifest: bundle.manifest, definitions) {
                let first = try call.run(of: bundle, worker: TestWorker.path)
                let second = try call.run(of: bundle, worker: TestWorker.path)
                #expect(FrameCodec.bytes(first.value) == FrameCodec.bytes(second.value))
            }
        }
    }
}
