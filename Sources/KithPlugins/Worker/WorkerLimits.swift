/// What one call may take. Manifests may lower these; nothing in a bundle raises them.
package struct WorkerLimits: Hashable, Sendable {
    package var loadMilliseconds = 100
    package var callMilliseconds = 250
    /// On the clock, waiting included.
    package var wallMilliseconds = 500

    package init() {}
}
