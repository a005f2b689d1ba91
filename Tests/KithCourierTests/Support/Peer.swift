import Foundation
import Glibc

/// One of the servers under Peers, on a port of its own on this machine, until the value goes.
final class Peer: Sendable {
    let port: Int
    private let process: Int32
    private let record: String
    private let scratch: Scratch

    static func mail(_ arguments: [String] = []) throws -> Peer { try Peer("smtp_peer.py", arguments) }
    static func web(_ arguments: [String] = []) throws -> Peer { try Peer("https_peer.py", arguments) }

    private init(_ script: String, _ arguments: [String]) throws {
        scratch = try Scratch()
        record = try scratch.write("record", "")
        let process = Process()
        process.executableURL = URL(filePath: Tools.python ?? "/nowhere")
        process.arguments = ["-B", "\(Tools.peers)/\(script)", "--to", record] + arguments
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        self.process = process.processIdentifier
        var line = ""
        while !line.hasSuffix("\n"), case let bytes = output.fileHandleForReading.readData(ofLength: 1), !bytes.isEmpty {
            line += String(decoding: bytes, as: UTF8.self)
        }
        guard let port = Int(line.dropLast()) else { throw POSIXError(.ECONNREFUSED) }
        self.port = port
    }

    deinit { kill(process, SIGKILL) }

    struct Kept: Decodable {
        var to: [String]?
        var from: String?
        var user: String?
        var tls: Bool?
        /// When, in seconds that only pass.
        var at: Double?
        var path: String?
        var headers: [String: String]?
        var answer: Answer?
        var raw: String

        var text: String { String(decoding: Data(base64Encoded: raw) ?? Data(), as: UTF8.self) }
        func header(_ name: String) -> String? {
            text.components(separatedBy: "\r\n").first { $0.lowercased().hasPrefix("\(name.lowercased()): ") }
                .map { String($0.dropFirst(name.count + 2)) }
        }
    }

    enum Answer: Decodable, Equatable {
        case mail(String)
        case web(Int)

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            self =
                if let status = try? container.decode(Int.self) {
                    .web(status)
                } else {
                    .mail(try container.decode(String.self))
                }
        }
    }

    /// What arrived whole, in order; where the line was cut instead of an answer, that is nil.
    var kept: [Kept] {
        let data = FileManager.default.contents(atPath: record) ?? Data()
        return data.split(separator: 10).compactMap { try? JSONDecoder().decode(Kept.self, from: $0) }
    }

    /// What it took, or may have taken.
    var arrived: [Kept] {
        kept.filter { kept in
            switch kept.answer {
            case nil: true
            case .mail(let text): text.hasPrefix("2")
            case .web(let status): 200...299 ~= status
            }
        }
    }
}
