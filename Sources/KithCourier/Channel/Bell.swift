import Glibc

/// Wakes a thread that waits in poll().
package final class Bell: Sendable {
    package let descriptor: Int32
    private let other: Int32

    package init?() {
        var ends: [Int32] = [-1, -1]
        guard unsafe pipe(&ends) == 0 else { return nil }
        for end in ends {
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
        }
        (descriptor, other) = (ends[0], ends[1])
    }

    deinit {
        close(descriptor)
        close(other)
    }

    package func ring() {
        // Full, it rings already.
        _ = unsafe write(other, [1], 1)
    }

    package func clear() {
        var bytes = [UInt8](repeating: 0, count: 512)
        while unsafe read(descriptor, &bytes, bytes.count) > 0 {}
    }

    /// Waits until one of these descriptors is readable or hung up.
    ///
    /// - Parameter milliseconds: at most; nil: for as long as it takes.
    /// - Returns: which are.
    package static func wait(for descriptors: [Int32], milliseconds: Int64? = nil) -> Set<Int32> {
        var watched = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        let most = milliseconds.map { Int32(min(max(0, $0), 86_400_000)) } ?? -1
        guard unsafe poll(&watched, nfds_t(watched.count), most) > 0 else { return [] }
        return Set(watched.filter { $0.revents != 0 }.map(\.fd))
    }
}
