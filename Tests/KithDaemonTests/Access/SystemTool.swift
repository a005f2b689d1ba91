import Foundation

/// A program of the system, run to its end.
enum SystemTool {
    struct Failed: Error { let words: String }

    @discardableResult
    static func run(_ path: String, _ arguments: String...) throws -> String {
        try run(path, arguments)
    }

    @discardableResult
    static func run(_ path: String, _ arguments: [String]) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: path)
        process.arguments = arguments
        process.environment = ["PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C.UTF-8"]
        let output = Pipe()
        (process.standardOutput, process.standardError) = (output, output)
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw Failed(words: "\(path) \(arguments.joined(separator: " ")): \(text)")
        }
        return text
    }
}
