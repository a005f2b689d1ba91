import Glibc

/// A worker's process and our end of its socket. Every way out ends the process and reaps it.
final class WorkerProcess {
    /// How it ended, as `wait` tells it, and the CPU that it used in all.
    struct End: Hashable {
        var status: Int32
        /// It did not go by itself.
        var wasKilled: Bool
        var cpuMilliseconds: Int

        var signal: Int32 { status & 0x7f }
        var exitCode: Int32? { signal == 0 ? status >> 8 & 0xff : nil }
    }

    private(set) var pid: pid_t = 0
    private var socket: Int32 = -1
    private var end: End?
    /// The answer that is coming in, and how much of it is there.
    private var incoming: [UInt8] = []
    private var got = 0

    init(_ spawned: SpawnedWorker) { (pid, socket) = (spawned.pid, spawned.socket) }

    /// Gives the process away as it is; nil where it has ended.
    func release() -> SpawnedWorker? {
        guard pid > 0 else { return nil }
        defer { (pid, end) = (0, End(status: 0, wasKilled: true, cpuMilliseconds: 0)) }
        return SpawnedWorker(pid: pid, socket: socket)
    }

    deinit { finish(killing: true) }

    /// Reaps it, killed at once or after up to 250 ms in which it may end by itself.
    @discardableResult
    func finish(killing: Bool) -> End {
        if let end { return end }
        guard pid > 0 else { return End(status: 0, wasKilled: false, cpuMilliseconds: 0) }
        close(socket)
        var status: Int32 = 0
        var usage = rusage()
        var waited: pid_t = 0
        if !killing {
            // One whose socket has ended is about to end; but a script that has taken it over need not be.
            for _ in 0..<250 {
                waited = unsafe wait4(pid, &status, WNOHANG, &usage)
                if waited != 0 { break }
                var pause = timespec(tv_sec: 0, tv_nsec: 1_000_000)
                unsafe nanosleep(&pause, nil)
            }
        }
        if waited == 0 {
            kill(pid, SIGKILL)
            while unsafe wait4(pid, &status, 0, &usage) < 0 && errno == EINTR {}
        }
        pid = 0
        let cpu =
            (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1000
            + (Int(usage.ru_utime.tv_usec) + Int(usage.ru_stime.tv_usec)) / 1000
        let reached = End(status: status, wasKilled: waited == 0, cpuMilliseconds: cpu)
        end = reached
        return reached
    }

    /// False where the deadline has passed or the other end is gone.
    func write(_ bytes: [UInt8], until deadline: Int64) -> Bool {
        var sent = 0
        while sent < bytes.count {
            let count = unsafe bytes.withUnsafeBytes { buffer in
                let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[sent...])
                return unsafe send(socket, rest.baseAddress, rest.count, Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT))
            }
            if count > 0 {
                sent += count
            } else if count < 0 && errno == EAGAIN {
                guard wait(for: Int16(POLLOUT), until: deadline) else { return false }
            } else if count == 0 || errno != EINTR {
                return false
            }
        }
        return true
    }

    /// Asks a script that is over its time to say where it is.
    func giveLastCall() { if pid > 0 { kill(pid, SIGUSR1) } }

    /// What came of waiting for an answer.
    enum Answer {
        /// One frame without its length.
        case frame([UInt8])
        case late, gone
        /// It sent what can't be an answer.
        case damaged
    }

    /// After a deadline the next call goes on where this one was.
    func readFrame(most: Int, until deadline: Int64) -> Answer {
        var wanted = 4
        while got < wanted {
            if incoming.count < wanted { incoming += [UInt8](repeating: 0, count: max(wanted, 4096) - incoming.count) }
            guard wait(for: Int16(POLLIN), until: deadline) else { return .late }
            let count = unsafe incoming.withUnsafeMutableBytes { buffer in
                let rest = unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[got...])
                return unsafe recv(socket, rest.baseAddress, rest.count, Int32(MSG_DONTWAIT))
            }
            if count < 0 && (errno == EINTR || errno == EAGAIN) { continue }
            guard count > 0 else { return .gone }
            got += count
            guard let size = frameSize(most: most) else { return .damaged }
            wanted = size
        }
        // Nothing is asked for beyond one answer, so nothing may follow it.
        guard got == wanted else { return .damaged }
        got = 0
        return .frame(Array(incoming[4..<wanted]))
    }

    /// How long the frame coming in is with its length, as far as that is known; nil where the length is none.
    private func frameSize(most: Int) -> Int? {
        guard got >= 4 else { return 4 }
        let size = incoming.prefix(4).enumerated().reduce(0) { $0 | Int($1.element) << (8 * $1.offset) }
        return (1...most).contains(size) ? size + 4 : nil
    }

    private func wait(for events: Int16, until deadline: Int64) -> Bool {
        while true {
            let left = deadline - WorkerProcess.milliseconds()
            guard left > 0 else { return false }
            var descriptor = pollfd(fd: socket, events: events, revents: 0)
            let ready = unsafe poll(&descriptor, 1, Int32(left))
            if ready > 0 { return true }
            if ready < 0 && errno != EINTR { return false }
        }
    }

    /// On a clock that only runs forward.
    static func milliseconds() -> Int64 {
        var time = timespec()
        unsafe clock_gettime(CLOCK_MONOTONIC, &time)
        return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
    }
}
