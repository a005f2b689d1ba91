import Foundation
import Glibc

/// A real mail server on this machine, and the real courier that writes to it once when told to.
final class PostBox {
    private let directory: TemporaryDirectory
    let server: MailPeer
    private var seen = 0

    static let isThere = FileManager.default.isExecutableFile(atPath: MailPeer.python)

    private var record: String { "\(directory.path)/mails" }
    private var configuration: String { "\(directory.path)/courier.yaml" }

    /// - Parameters:
    ///   - behaviour: the server's.
    ///   - server: which one it is.
    ///   - connections: the courier's.
    init(_ behaviour: [String] = [], server script: String = "smtp_peer.py", connections: Int = 1) throws {
        directory = try TemporaryDirectory()
        try Data().write(to: URL(filePath: "\(directory.path)/mails"))
        server = try MailPeer(script, record: "\(directory.path)/mails", behaviour)
        let text = """
            channels:
              mail:
                by: smtp
                host: 127.0.0.1
                port: \(server.port)
                security: none
                from: kith@groups.example
                connections: \(connections)

            """
        try text.write(toFile: configuration, atomically: true, encoding: .utf8)
    }

    /// A courier that goes on until it is told to end or, once, until nothing is left.
    func courier(from daemon: RunningDaemon, _ clock: MovableClock, once: Bool = false) throws -> RunningCourier {
        let record = "\(directory.path)/courier-\(UUID().uuidString.prefix(8))"
        return try RunningCourier(arguments(daemon, once: once), clock: clock, record: record)
    }

    private func arguments(_ daemon: RunningDaemon, once: Bool) -> [String] {
        ["--config", configuration, "--socket", daemon.socket] + (once ? ["--once"] : [])
    }

    /// Lets a courier come by, and kills it after so many milliseconds where it is still there.
    func carry(from daemon: RunningDaemon, _ clock: MovableClock, killedAfter milliseconds: Int32) throws {
        let courier = courier(from: daemon, clock)
        courier.standardError = FileHandle.nullDevice
        try courier.run()
        poll(nil, 0, milliseconds)
        kill(courier.processIdentifier, SIGKILL)
        courier.waitUntilExit()
    }

    /// What arrived: for each mail its Message-ID, its address and its first words.
    func mails() throws -> [(id: String, address: String, words: String)] {
        try Data(contentsOf: URL(filePath: record)).split(separator: 10).map { line in
            let mail = try JSONSerialization.jsonObject(with: line) as? [String: Any] ?? [:]
            let raw = (mail["raw"] as? String).flatMap { Data(base64Encoded: $0) } ?? Data()
            let text = String(decoding: raw, as: UTF8.self)
            let id = text.firstMatch(of: /Message-ID: (<[^>]*>)/).map { String($0.1) } ?? "none"
            let words = text.firstMatch(of: /Round \d\./).map { String($0.output) } ?? "none"
            return (id, (mail["to"] as? [String])?.first ?? "nobody", words)
        }
    }

    private func courier(from daemon: RunningDaemon, _ clock: MovableClock) -> Process {
        let courier = Process()
        courier.executableURL = URL(filePath: "\(RunningDaemon.built)/kith-courier")
        courier.arguments = arguments(daemon, once: true)
        courier.environment = ["PATH": "/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no"].merging(clock.environment) { $1 }
        return courier
    }

    /// - Returns: what the courier complained of.
    func carry(from daemon: RunningDaemon, _ clock: MovableClock) throws -> String {
        let courier = courier(from: daemon, clock)
        let errors = Pipe()
        courier.standardError = errors
        try courier.run()
        let said = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        courier.waitUntilExit()
        return courier.terminationStatus == 0 ? "" : "exit \(courier.terminationStatus): \(said)"
    }

    /// What arrived since this was asked last: the address, and the day and time that it speaks of.
    func taken() throws -> [String] {
        let lines = try Data(contentsOf: URL(filePath: record)).split(separator: 10)
        defer { seen = lines.count }
        return try lines.dropFirst(seen).map { line in
            let mail = try JSONSerialization.jsonObject(with: line) as? [String: Any] ?? [:]
            let raw = (mail["raw"] as? String).flatMap { Data(base64Encoded: $0) } ?? Data()
            let text = String(decoding: raw, as: UTF8.self).replacing("=\r\n", with: "")
            let words = text.firstMatch(of: /(?:Tues|Thurs|Satur|Mon|Wednes|Fri|Sun)day, \d\d:\d\d/).map { String($0.output) }
            return "\((mail["to"] as? [String])?.first ?? "nobody") \(words ?? "no day")"
        }
    }
}
