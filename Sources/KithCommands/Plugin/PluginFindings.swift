import KithModel
import KithPlugins

/// Everything that can be found out about a bundle without installing it.
struct PluginFindings {
    let check: PluginCheck
    let findings: [Finding]

    var errors: [Finding] { findings.filter { $0.weight == .error } }
    var warnings: [Finding] { findings.filter { $0.weight == .warning } }

    init(_ bundle: Bundle) throws(Refusal) {
        let check = PluginCheck(bundle, worker: WorkerPath.find())
        self.check = check
        if let reason = check.unavailable { throw Refusal(.unavailable, "Plugins can't run here: \(reason).") }
        findings = (check.findings + BundleFindings.findings(bundle, check.definitions)).map { $0.located(in: bundle) }
    }
}
