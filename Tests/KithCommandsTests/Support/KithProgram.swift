import Foundation

/// The real program, run as a person would.
struct KithProgram {
    var code: Int32
    var output: String
    var errors: String

    /// Both streams as lines, without the last line feed.
    var lines: [String] { output.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init) }

    init(
        _ arguments: [String], server: FakeServer? = nil, input: String = "", environment: [String: String] = [:]
    ) throws {
        let process = Process()
        process.executableURL = KithProgram.executable
        process.arguments = arguments
        var variables = ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TZ": "Europe/Dublin", "HOME": "/nonexistent"]
        if let server { variables["KITH_SOCKET"] = server.path }
        process.environment = variables.merging(environment) { $1 }
        let (inputs, outputs, failures) = (Pipe(), Pipe(), Pipe())
        (process.standardInput, process.standardOutput, process.standardError) = (inputs, outputs, failures)
        try process.run()
        inputs.fileHandleForWriting.write(Data(input.utf8))
        try inputs.fileHandleForWriting.close()
        output = String(decoding: outputs.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        errors = String(decoding: failures.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        code = process.terminationStatus
    }

    init(
        _ arguments: String..., server: FakeServer? = nil, input: String = "", environment: [String: String] = [:]
    ) throws {
        try self.init(arguments, server: server, input: input, environment: environment)
    }

    /// Built beside the tests.
    static let executable: URL = {
        let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
        return URL(filePath: own).deletingLastPathComponent().appending(path: "kith")
    }()
}
