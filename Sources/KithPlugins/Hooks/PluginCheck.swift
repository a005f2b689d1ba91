import KithModel

/// Looks a bundle over before it is installed: it loads, its table is what the manifest says, and each hook answers a few
/// calls that may well come.
package struct PluginCheck: Sendable {
    /// What it says as data; whole where there are no errors.
    package private(set) var definitions = PluginDefinitions()
    package private(set) var findings: [Finding] = []
    /// The worker can't run here; nothing was found out about the plugin.
    package private(set) var unavailable: String?

    package var errors: [String] { findings.filter { $0.weight == .error }.map(\.message) }
    package var warnings: [String] { findings.filter { $0.weight == .warning }.map(\.message) }

    /// - Parameter worker: the path of `kith-lua`.
    package init(_ bundle: Bundle, worker: String) {
        do throws(PluginFault) {
            let (strays, table) = try bundle.look(worker: worker)
            let reader = DefinitionReader(table, bundle.manifest)
            definitions = reader.definitions
            findings = strays.map { Finding(.warning, $0.description, file: $0.file, line: $0.line) } + reader.findings
            guard errors.isEmpty else { return }
            for hook in HookName.all(of: bundle.manifest) { try tryOut(hook, bundle, worker) }
        } catch {
            note(error)
        }
    }

    private mutating func note(_ fault: PluginFault) {
        if fault.errorClass == .unavailable { unavailable = fault.message } else { findings.append(Finding(fault)) }
    }

    private mutating func tryOut(_ hook: HookName, _ bundle: Bundle, _ worker: String) throws(PluginFault) {
        let calls = HookCall.samples(hook, manifest: bundle.manifest, definitions)
        for call in calls {
            do throws(PluginFault) {
                let outcome = try call.run(of: bundle, worker: worker)
                warnOfLength(outcome.value, of: call, path: hook.path.dropLast().joined(separator: "."))
            } catch {
                if error.errorClass == .unavailable { throw error }
                // One sample that fails is enough to know.
                return note(error.isNamed(after: hook) ? error : error.about(hook.path.prefix(2).joined(separator: ".")))
            }
        }
    }

    private mutating func warnOfLength(_ value: PluginValue, of call: HookCall, path: String) {
        guard call.hook.declaration == .agenda, let steps = AgendaHook.steps(value),
            let minutes = call.arguments["meeting"]?["minutes"]?.integer
        else { return }
        let planned = steps.reduce(0) { $0 + $1.minutes }
        guard planned > minutes else { return }
        let finding = Finding(
            .warning, "main.lua: \(path): \(planned) minutes of steps in a meeting of \(minutes)", file: "main.lua")
        if !findings.contains(finding) { findings.append(finding) }
    }
}

extension Bundle {
    /// Names that mean nothing, and the table that main.lua returns; looked at again where the machine was too busy.
    fileprivate func look(worker: String) throws(PluginFault) -> (strays: [StrayName], table: PluginValue) {
        var left = 5
        while true {
            do throws(PluginFault) {
                let session = try WorkerSession(executable: worker)
                try session.load(self)
                return (try session.lint(), try session.describe())
            } catch {
                left -= 1
                guard error.isStarved, left > 0 else { throw error }
            }
        }
    }
}

extension PluginFault {
    /// Whether the message says already which hook it is about.
    fileprivate func isNamed(after hook: HookName) -> Bool {
        hook.path[0] != "formats" && message.contains(hook.subject)
    }
}
