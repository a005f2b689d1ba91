import CKithShims
import Glibc

/// One worker process with one bundle loaded, for one group. Blocks while a call runs; belongs to one thread at a time.
///
/// Ends its process when it is let go of; a process that did not answer in time, or answered an error, is not used again.
package final class WorkerSession {
    /// What a call gave and what it took.
    package struct Outcome: Hashable, Sendable {
        package var value: PluginValue
        package var logs: [String]
        package var cpuMicroseconds: Int
        package var peakBytes: Int
    }

    private let limits: WorkerLimits
    private var pid: pid_t = 0
    private var socket: Int32 = -1
    package private(set) var calls = 0
    /// It failed once, or ended: start another.
    package private(set) var isSpent = false

    /// The exit code of a worker whose kernel refuses the sandbox.
    private static let noSandbox: Int32 = 77

    package init(executable: String, limits: WorkerLimits = WorkerLimits()) throws(PluginFault) {
        self.limits = limits
        let error = unsafe executable.withCString { path in
            var arguments: [UnsafeMutablePointer<CChar>?] = unsafe [UnsafeMutablePointer(mutating: path), nil]
            return unsafe kith_spawn_worker(path, &arguments, &pid, &socket)
        }
        guard error == 0 else {
            isSpent = true
            throw PluginFault(.unavailable, "the plugin worker \(executable) can't be started: error \(error)")
        }
    }

    deinit { end() }

    /// Compiles the bundle and runs main.lua.
    package func load(_ bundle: Bundle) throws(PluginFault) {
        var modules: [String: PluginValue] = [:]
        for (name, bytes) in bundle.files where name.hasSuffix(".lua") {
            modules[name] = .string(String(decoding: bytes, as: UTF8.self))
        }
        _ = try ask(UInt8(ascii: "L"), .map(modules), wall: limits.loadMilliseconds + limits.wallMilliseconds)
    }

    /// The table that main.lua returned, functions marked.
    package func describe() throws(PluginFault) -> PluginValue {
        try ask(UInt8(ascii: "D"), .map([:]), wall: limits.wallMilliseconds).value
    }

    /// Calls the function at a path in that table.
    package func call(
        _ path: [String], _ arguments: [PluginValue], seed: Int64
    ) throws(PluginFault) -> Outcome {
        calls += 1
        let request: [String: PluginValue] = [
            "path": .array(path.map(PluginValue.string)), "args": .array(arguments),
            "count": .integer(Int64(arguments.count)), "seed": .integer(seed),
            "cpu_ms": .integer(Int64(limits.callMilliseconds)),
        ]
        return try ask(UInt8(ascii: "C"), .map(request), wall: limits.wallMilliseconds)
    }

    private func ask(_ operation: UInt8, _ value: PluginValue, wall: Int) throws(PluginFault) -> Outcome {
        guard !isSpent else { throw PluginFault(.unavailable, "this worker has ended") }
        var frame: [UInt8] = [0, 0, 0, 0, operation]
        FrameCodec.append(value, to: &frame)
        let length = frame.count - 4
        guard length <= FrameCodec.requestMost else {
            throw PluginFault(.unavailable, "the request is larger than \(FrameCodec.requestMost) bytes")
        }
        for place in 0..<4 { frame[place] = UInt8(truncatingIfNeeded: length >> (8 * place)) }
        let deadline = WorkerSession.milliseconds() + Int64(wall)
        guard write(frame, until: deadline), let head = read(4, until: deadline) else { throw broken(deadline) }
        let size = head.enumerated().reduce(0) { $0 | Int($1.element) << (8 * $1.offset) }
        guard size >= 1, size <= FrameCodec.replyMost + 1024, let reply = read(size, until: deadline) else {
            throw broken(deadline)
        }
        return try outcome(reply)
    }

    private func outcome(_ reply: [UInt8]) throws(PluginFault) -> Outcome {
        guard let fields = FrameCodec.value(reply.dropFirst()), let cpu = fields["cpu_us"]?.integer,
            let peak = fields["peak_bytes"]?.integer, let logs = fields["logs"]?.array
        else {
            end()
            throw PluginFault(.crash, "the worker gave an answer that can't be read")
        }
        if reply[0] == UInt8(ascii: "K"), let value = fields["value"] {
            return Outcome(value: value, logs: logs.compactMap(\.string), cpuMicroseconds: cpu, peakBytes: peak)
        }
        end()
        let named = fields["class"]?.string ?? ""
        throw PluginFault(PluginFault.Class(rawValue: named) ?? .error, fields["message"]?.string ?? "failed")
    }

    /// Finds out why there was no answer, and ends the worker.
    private func broken(_ deadline: Int64) -> PluginFault {
        let isLate = WorkerSession.milliseconds() >= deadline
        if isLate { kill(pid, SIGKILL) }
        let (status, cpu) = end()
        if isLate {
            // With little of its time used the machine was busy, not the script.
            let isStarved = cpu * 2 < limits.callMilliseconds
            return isStarved
                ? PluginFault(.unavailable, "the machine was too busy to run it")
                : PluginFault(.time, "took more time than it may")
        }
        let signal = status & 0x7f
        if signal == 0, status >> 8 & 0xff == WorkerSession.noSandbox {
            return PluginFault(.unavailable, "this kernel refuses the plugin sandbox, so plugins stay off")
        }
        switch signal {
        case SIGSYS: return PluginFault(.forbidden, "tried something that plugins may not do")
        case SIGKILL: return PluginFault(.unavailable, "the worker was killed from outside")
        case SIGXCPU: return PluginFault(.time, "took more time than it may")
        default: return PluginFault(.crash, signal == 0 ? "the worker ended early" : "the worker crashed (signal \(signal))")
        }
    }

    /// Closes the socket, which ends the worker, and reaps it. Its status and the milliseconds of CPU that it used.
    @discardableResult
    private func end() -> (status: Int32, cpu: Int) {
        guard pid > 0 else { return (0, 0) }
        isSpent = true
        close(socket)
        var status: Int32 = 0
        var usage = rusage()
        // One that loops inside C does not see the end of its socket.
        var waited = unsafe wait4(pid, &status, WNOHANG, &usage)
        if waited == 0 {
            var pause = timespec(tv_sec: 0, tv_nsec: 1_000_000)
            for _ in 0..<5 where waited == 0 {
                unsafe nanosleep(&pause, nil)
                waited = unsafe wait4(pid, &status, WNOHANG, &usage)
            }
            if waited == 0 {
                kill(pid, SIGKILL)
                while unsafe wait4(pid, &status, 0, &usage) < 0 && errno == EINTR {}
            }
        }
        pid = 0
        let cpu = (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1000
            + (Int(usage.ru_utime.tv_usec) + Int(usage.ru_stime.tv_usec)) / 1000
        return (status, cpu)
    }

    private func write(_ bytes: [UInt8], until deadline: Int64) -> Bool {
        var sent = 0
        while sent < bytes.count {
            guard wait(for: Int16(POLLOUT), until: deadline) else { return false }
            let count = unsafe bytes.withUnsafeBytes { buffer in
                let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[sent...])
                return unsafe send(socket, rest.baseAddress, rest.count, Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT))
            }
            if count < 0 && (errno == EINTR || errno == EAGAIN) { continue }
            guard count > 0 else { return false }
            sent += count
        }
        return true
    }

    private func read(_ size: Int, until deadline: Int64) -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: size)
        var got = 0
        while got < size {
            guard wait(for: Int16(POLLIN), until: deadline) else { return nil }
            let count = unsafe bytes.withUnsafeMutableBytes { buffer in
                let rest = unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[got...])
                return unsafe recv(socket, rest.baseAddress, rest.count, Int32(MSG_DONTWAIT))
            }
            if count < 0 && (errno == EINTR || errno == EAGAIN) { continue }
            guard count > 0 else { return nil }
            got += count
        }
        return bytes
    }

    private func wait(for events: Int16, until deadline: Int64) -> Bool {
        while true {
            let left = deadline - WorkerSession.milliseconds()
            guard left > 0 else { return false }
            var descriptor = pollfd(fd: socket, events: events, revents: 0)
            let ready = unsafe poll(&descriptor, 1, Int32(left))
            if ready > 0 { return true }
            if ready < 0 && errno != EINTR { return false }
        }
    }

    private static func milliseconds() -> Int64 {
        var time = timespec()
        unsafe clock_gettime(CLOCK_MONOTONIC, &time)
        return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
    }
}
