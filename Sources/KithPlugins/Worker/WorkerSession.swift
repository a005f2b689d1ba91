import Glibc

/// One worker process with one bundle loaded, for one group. Blocks while a call runs; belongs to one thread at a time.
///
/// Every call starts from main.lua anew, so nothing of one call is seen by the next. Ends its process when it is let go of;
/// a process that did not answer in time, or answered an error, is not used again.
package final class WorkerSession {
    /// What a call gave and what it took.
    package struct Outcome: Hashable, Sendable {
        package var value: PluginValue
        /// What the script wrote by `kith.log`, in order; the first 50 lines.
        package var logs: [String]
        /// How many lines more it wrote.
        package var logsLost: Int
        package var cpuMicroseconds: Int
        package var peakBytes: Int
    }

    private enum Request: UInt8 {
        case load = 0x4c
        case describe = 0x44
        case names = 0x4e
        case call = 0x43
    }

    private let process: WorkerProcess
    private var limits: WorkerLimits
    /// CPU of all answers so far, to tell what the one that never came has used.
    private var cpuMicroseconds = 0
    package private(set) var calls = 0
    /// It failed once, or ended: start another.
    package private(set) var isSpent = false

    /// The worker's exit codes; the same as in `worker.h`.
    private static let (noSandbox, overTime, noMemory): (Int32, Int32, Int32) = (77, 75, 71)

    /// Milliseconds after the deadline, twice, in which a script may say where it was, before it is killed.
    private static let lastWords: Int64 = 40

    package init(_ spawned: SpawnedWorker, limits: WorkerLimits = WorkerLimits()) {
        self.limits = limits
        process = WorkerProcess(spawned)
    }

    package convenience init(executable: String, limits: WorkerLimits = WorkerLimits()) throws(PluginFault) {
        self.init(try SpawnedWorker(executable: executable), limits: limits)
    }

    /// Gives up the process, for somebody else to end; nil where it has ended.
    package func release() -> SpawnedWorker? {
        isSpent = true
        return process.release()
    }

    /// The worker's process, while there is one.
    package var processID: Int32? { process.pid > 0 ? process.pid : nil }

    /// Ends the process; letting go of the session does the same.
    package func close() {
        isSpent = true
        process.finish(killing: true)
    }

    /// Compiles the bundle and runs main.lua. The manifest's limits hold from here on, where they are lower.
    package func load(_ bundle: Bundle) throws(PluginFault) {
        limits = limits.lowered(by: bundle.manifest.limits)
        var modules: [String: PluginValue] = [:]
        for (name, bytes) in bundle.files where name.hasSuffix(".lua") {
            modules[name] = .string(String(decoding: bytes, as: UTF8.self))
        }
        _ = try ask(
            .load, ["modules": .map(modules)], cpu: limits.loadMilliseconds,
            wall: limits.loadMilliseconds + limits.wallMilliseconds)
    }

    /// The table that main.lua returned, functions marked.
    package func describe() throws(PluginFault) -> PluginValue {
        try ask(.describe, [:], cpu: limits.callMilliseconds, wall: limits.wallMilliseconds).value
    }

    /// Reads of globals, and of fields of the libraries, that are not there, and writes of globals, in all files of the loaded
    /// bundle: told from the compiled code, so that nothing runs. By file and line; the first 200.
    package func lint() throws(PluginFault) -> [StrayName] {
        let found = try ask(.names, [:], cpu: limits.callMilliseconds, wall: limits.wallMilliseconds).value
        return (found.array ?? []).compactMap(StrayName.init)
    }

    /// Calls the function at a path in that table, with up to eight arguments.
    package func call(_ path: [String], _ arguments: [PluginValue], seed: Int64) throws(PluginFault) -> Outcome {
        calls += 1
        let fields: [String: PluginValue] = [
            "path": .array(path.map(PluginValue.string)), "args": .array(arguments),
            "count": .integer(Int64(arguments.count)), "seed": .integer(seed),
        ]
        return try ask(.call, fields, cpu: limits.callMilliseconds, wall: limits.wallMilliseconds)
    }

    private func ask(
        _ request: Request, _ fields: [String: PluginValue], cpu: Int, wall: Int
    ) throws(PluginFault) -> Outcome {
        guard !isSpent else { throw PluginFault(.unavailable, "this worker has ended") }
        var fields = fields
        fields["cpu_ms"] = .integer(Int64(cpu))
        fields["memory_bytes"] = .integer(Int64(limits.memoryBytes))
        var frame: [UInt8] = [0, 0, 0, 0, request.rawValue]
        FrameCodec.append(.map(fields), to: &frame)
        let length = frame.count - 4
        guard length <= FrameCodec.requestMost else {
            throw PluginFault(.unavailable, "the request is larger than \(FrameCodec.requestMost) bytes")
        }
        for place in 0..<4 { frame[place] = UInt8(truncatingIfNeeded: length >> (8 * place)) }
        let deadline = WorkerProcess.milliseconds() + Int64(wall)
        // One that has said why it ends may not have read everything.
        _ = process.write(frame, until: deadline)
        var answer = process.readFrame(most: FrameCodec.replyMost, until: deadline)
        var isLate = false
        // First it is to stop; where nothing stops it, to say where it is; then it is killed.
        for part in 1...2 {
            guard case .late = answer else { break }
            isLate = true
            process.giveLastCall()
            answer = process.readFrame(
                most: FrameCodec.replyMost, until: deadline + Int64(part) * WorkerSession.lastWords)
        }
        guard case .frame(let reply) = answer else { throw broken(answer, cpu: cpu) }
        do throws(PluginFault) { return try outcome(reply) } catch {
            let used = process.finish(killing: true).cpuMilliseconds - cpuMicroseconds / 1000
            throw isLate && error.errorClass == .time && used * 2 < cpu ? .starved : error
        }
    }

    private func outcome(_ reply: [UInt8]) throws(PluginFault) -> Outcome {
        guard let fields = FrameCodec.value(reply.dropFirst()), let cpu = fields["cpu_us"]?.integer,
            let peak = fields["peak_bytes"]?.integer, let logs = fields["logs"]?.array
        else {
            close()
            throw PluginFault(.crash, "the worker gave an answer that can't be read")
        }
        if reply[0] == UInt8(ascii: "K"), let value = fields["value"] {
            cpuMicroseconds += max(0, min(cpu, 60_000_000))
            return Outcome(
                value: value, logs: logs.compactMap(\.string), logsLost: fields["logs_lost"]?.integer ?? 0,
                cpuMicroseconds: cpu, peakBytes: peak)
        }
        close()
        let errorClass = fields["class"]?.string.flatMap(PluginFault.Class.init) ?? .crash
        throw PluginFault(errorClass, fields["message"]?.string ?? "failed")
    }

    /// Finds out why there was no answer, and ends the worker.
    private func broken(_ answer: WorkerProcess.Answer, cpu: Int) -> PluginFault {
        isSpent = true
        switch answer {
        case .late:
            let used = process.finish(killing: true).cpuMilliseconds - cpuMicroseconds / 1000
            return used * 2 < cpu ? .starved : PluginFault(.time, "took more time than it may")
        case .gone:
            let end = process.finish(killing: false)
            return end.wasKilled ? PluginFault(.crash, "the worker closed its socket") : WorkerSession.fault(of: end)
        case .damaged, .frame:
            process.finish(killing: true)
            return PluginFault(.crash, "the worker gave an answer that can't be read")
        }
    }

    private static func fault(of end: WorkerProcess.End) -> PluginFault {
        switch end.exitCode {
        case WorkerSession.noSandbox?:
            return PluginFault(.unavailable, "this kernel refuses the plugin sandbox, so plugins stay off")
        case WorkerSession.overTime?: return PluginFault(.time, "took more time than it may")
        case WorkerSession.noMemory?: return PluginFault(.memory, "not enough memory")
        case .some: return PluginFault(.crash, "the worker ended early")
        case nil: break
        }
        switch end.signal {
        case SIGSYS: return PluginFault(.forbidden, "tried something that plugins may not do")
        case SIGKILL: return PluginFault(.unavailable, "the worker was killed from outside")
        case SIGXCPU: return PluginFault(.time, "took more time than it may")
        default: return PluginFault(.crash, "the worker crashed (signal \(end.signal))")
        }
    }
}
