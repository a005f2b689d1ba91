/// What one call may take. Manifests may lower these; nothing in a bundle raises them, an operator may.
package struct WorkerLimits: Hashable, Sendable {
    /// CPU while the bundle loads.
    package var loadMilliseconds = 100
    /// CPU of one call.
    package var callMilliseconds = 250
    /// On the clock, waiting included.
    package var wallMilliseconds = 500
    /// What the script's values may hold at once.
    package var memoryBytes = 8 << 20

    package init() {}

    /// What a manifest that asks for nothing lowers.
    static let none: WorkerLimits = {
        var limits = WorkerLimits()
        (limits.loadMilliseconds, limits.callMilliseconds) = (.max, .max)
        (limits.wallMilliseconds, limits.memoryBytes) = (.max, .max)
        return limits
    }()

    /// The lesser of each.
    package func lowered(by asked: WorkerLimits) -> WorkerLimits {
        var limits = self
        limits.loadMilliseconds = min(loadMilliseconds, asked.loadMilliseconds)
        limits.callMilliseconds = min(callMilliseconds, asked.callMilliseconds)
        limits.wallMilliseconds = min(wallMilliseconds, asked.wallMilliseconds)
        limits.memoryBytes = min(memoryBytes, asked.memoryBytes)
        return limits
    }
}
