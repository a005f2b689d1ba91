import KithModel

/// One call of a hook: everything that it may know.
package struct HookCall: Hashable, Sendable {
    package let hook: HookName
    /// By the declared argument's name; what is missing is nil to the script.
    package var arguments: [String: PluginValue]
    /// The same call, the same luck.
    package var seed: Int64

    package init(_ hook: HookName, _ arguments: [String: PluginValue], seed: Int64) {
        (self.hook, self.arguments, self.seed) = (hook, arguments, seed)
    }

    /// Runs it; the answer has been held against the declaration.
    package func run(in session: WorkerSession, manifest: Manifest) throws(PluginFault) -> WorkerSession.Outcome {
        let outcome: WorkerSession.Outcome
        do throws(PluginFault) {
            outcome = try session.call(
                hook.path, hook.declaration.arguments.map { arguments[$0.name] ?? .null }, seed: seed)
        } catch {
            var fault = error
            if fault.message.hasPrefix("result") {
                fault.message = hook.answerPath + fault.message.dropFirst("result".count)
            }
            throw fault
        }
        try HookValidator.answer(outcome.value, of: hook, manifest)
        return outcome
    }

    /// A seed from what the call is about.
    package static func seed(_ subject: String) -> Int64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in subject.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return Int64(bitPattern: hash)
    }
}
