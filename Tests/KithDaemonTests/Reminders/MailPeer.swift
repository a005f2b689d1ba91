import Foundation
import Glibc

/// A real mail server on this machine, which writes down what it takes, and which may go away and come back.
final class MailPeer {
    static let python = "\(RunningDaemon.repository)/.build/peers/bin/python3"

    private let arguments: [String]
    private var process: Process?
    private(set) var port = 0

    /// - Parameters:
    ///   - script: which one.
    ///   - arguments: how it misbehaves.
    init(_ script: String, record: String, _ arguments: [String]) throws {
        self.arguments =
            ["-B", "\(RunningDaemon.repository)/Tests/KithCourierTests/Peers/\(script)", "--to", record] + arguments
        try start()
    }

    deinit { stop() }

    /// On the port that it had.
    func start() throws {
        let process = Process()
        process.executableURL = URL(filePath: MailPeer.python)
        process.arguments = arguments + ["--port", "\(port)"]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        self.process = process
        var line = ""
        while !line.hasSuffix("\n"), case let bytes = output.fileHandleForReading.readData(ofLength: 1), !bytes.isEmpty {
            line += String(decoding: bytes, as: UTF8.self)
        }
        guard let port = Int(line.dropLast()) else { throw RunningDaemon.Failure(message: "no mail server") }
        self.port = port
    }

    func stop() {
        guard let process else { return }
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        self.process = nil
    }
}
