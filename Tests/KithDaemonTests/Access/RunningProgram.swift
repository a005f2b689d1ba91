import Foundation
import Glibc

/// A `kith` at work, with what others can see of it.
final class RunningProgram {
    private let process = Process()
    private let (input, output) = (Pipe(), Pipe())

    init(_ path: String, _ arguments: [String], _ environment: [String: String]) throws {
        process.executableURL = URL(filePath: path)
        process.arguments = arguments
        process.environment = environment
        (process.standardInput, process.standardOutput, process.standardError) = (input, output, output)
        try process.run()
    }

    var pid: Int32 { process.processIdentifier }

    deinit {
        guard process.isRunning else { return }
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    /// What every user of the machine may read of it while it waits for what is typed, and of what it started.
    func visible() -> String {
        let pid = process.processIdentifier
        let children = RunningProgram.read("/proc/\(pid)/task/\(pid)/children").split(separator: " ")
        return (["\(pid)"] + children.map(String.init)).map { id in
            ["cmdline", "comm", "environ"].map { RunningProgram.read("/proc/\(id)/\($0)") }.joined(separator: " ")
        }.joined(separator: "\n")
    }

    /// Whether its limits come to be so, for as long as it takes to start.
    func comes(_ isSo: (String) -> Bool) -> Bool {
        for _ in 0..<2000 where process.isRunning {
            if isSo(RunningProgram.read("/proc/\(pid)/limits")) { return true }
            poll(nil, 0, 5)
        }
        return false
    }

    func type(_ text: String) { input.fileHandleForWriting.write(Data(text.utf8)) }

    /// Everything it printed, once it has ended.
    func finish() throws -> (code: Int32, output: String) {
        try input.fileHandleForWriting.close()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return (process.terminationStatus, text)
    }

    /// Files of /proc tell no size.
    static func read(_ path: String) -> String {
        guard let handle = FileHandle(forReadingAtPath: path) else { return "" }
        return String(decoding: (try? handle.readToEnd()) ?? Data(), as: UTF8.self)
    }
}
