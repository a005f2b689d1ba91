import KithModel
import KithPlugins
import Testing

/// Everything that ships, and the sample network's own, passes what is asked of anybody's plugin.
struct BundledPluginTests {
    private static let folders =
        [
            "among-facilitators", "gathering", "german-labels", "open-words", "turn-taking", "warm-reminders", "welcome",
        ].map {
            "\(Folder.plugins())/\($0)"
        }
        + ["\(Folder.plugins())/../Scripts/sample-plugins/evening-star"]

    @Test(arguments: folders)
    func `it passes the check and its own fixtures`(folder: String) throws {
        let bundle = try Bundle(directory: folder)
        let check = PluginCheck(bundle, worker: TestWorker.path)
        #expect(check.findings == [])
        #expect(BundleFindings.findings(bundle, check.definitions) == [])
        let suite = try FixtureSuite(bundle, worker: TestWorker.path)
        #expect(suite.failures.compactMap(\.reason) == [])
        #expect(suite.runs.isEmpty == HookName.all(of: bundle.manifest).isEmpty)
    }

    /// Twice in processes of their own, byte for byte.
    @Test(arguments: folders)
    func `the same call gives the same answer`(folder: String) throws {
        let bundle = try Bundle(directory: folder)
        for hook in HookName.all(of: bundle.manifest) {
            for call in HookCall.samples(hook, manifest: bundle.manifest) {
                let first = try call.run(of: bundle, worker: TestWorker.path)
                let second = try call.run(of: bundle, worker: TestWorker.path)
                #expect(FrameCodec.bytes(first.value) == FrameCodec.bytes(second.value))
            }
        }
    }
}
