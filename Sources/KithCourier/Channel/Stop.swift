import Synchronization

/// The end, once it has been asked for.
package final class Stop: Sendable {
    private let raised = Atomic(false)
    private let bell: Bell

    package init(bell: Bell) { self.bell = bell }

    /// Readable from then on.
    package var descriptor: Int32 { bell.descriptor }
    package var isRaised: Bool { raised.load(ordering: .acquiring) }

    package func raise() {
        raised.store(true, ordering: .releasing)
        bell.ring()
    }
}
