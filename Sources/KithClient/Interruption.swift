import Glibc
import Synchronization

/// Ctrl-C and the end of a session, noticed between two reads instead of ending the program on the spot.
package enum Interruption {
    /// The end that a signal writes to; negative until somebody asks to be told.
    private static let bell = Atomic<Int32>(-1)

    /// A descriptor that becomes readable once the program is asked to stop.
    package static func descriptor() -> Int32 {
        var ends: [Int32] = [-1, -1]
        guard unsafe pipe(&ends) == 0 else { return -1 }
        bell.store(ends[1], ordering: .sequentiallyConsistent)
        var action = sigaction()
        // Only what may be done at any moment: one write.
        unsafe action.__sigaction_handler.sa_handler = { _ in
            let before = errno
            var byte: UInt8 = 1
            _ = unsafe write(Interruption.bell.load(ordering: .sequentiallyConsistent), &byte, 1)
            errno = before
        }
        // Whoever started the program may have had them blocked.
        var ours = sigset_t()
        unsafe sigemptyset(&ours)
        for signal in [SIGINT, SIGTERM, SIGHUP] {
            unsafe sigaction(signal, &action, nil)
            unsafe sigaddset(&ours, signal)
        }
        unsafe sigprocmask(SIG_UNBLOCK, &ours, nil)
        signal(SIGPIPE, SIG_IGN)
        return ends[0]
    }
}
