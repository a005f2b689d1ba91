import Foundation
import Glibc
import KithWire
import Synchronization

/// A daemon for tests: a real Unix socket, one connection after the other, answers made up by the test.
final class FakeServer: Sendable {
    enum Answer: Sendable {
        /// A result as JSON text.
        case result(String)
        case error(code: String, message: String, remedy: String?)
        /// A result, then these lines, then the end of the connection.
        case stream(String, [String])
        /// A result, then these lines, and then nothing until the other end has gone.
        case held(String, [String])
        case bytes([UInt8])
        case hangUp
    }

    let path: String
    private let listener: Int32
    private let seen = Mutex<[JSONValue]>([])
    private let greeted = Mutex<[JSONValue]>([])

    /// Requests so far, `hello` left out.
    var requests: [JSONValue] { seen.withLock { $0 } }
    /// What each connection said in its `hello`.
    var greetings: [JSONValue] { greeted.withLock { $0 } }
    var methods: [String] { requests.compactMap { $0["method"]?.string } }

    init(_ answer: @escaping @Sendable (_ method: String, _ params: JSONValue) -> Answer) throws {
        let path = "/tmp/kith-test-\(UUID().uuidString.prefix(12)).sock"
        self.path = path
        let listener = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        unsafe withUnsafeMutableBytes(of: &address.sun_path) { unsafe $0.copyBytes(from: Array(path.utf8)) }
        let size = socklen_t(MemoryLayout<sockaddr_un>.size)
        let bound = unsafe withUnsafePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { unsafe bind(listener, $0, size) }
        }
        guard bound == 0, listen(listener, 16) == 0 else { throw POSIXError(.EADDRINUSE) }
        self.listener = listener
        let seen: @Sendable (JSONValue) -> Void = { [weak self] value in
            if value["method"]?.string == "hello" {
                self?.greeted.withLock { $0.append(value["params"] ?? .null) }
            } else {
                self?.seen.withLock { $0.append(value) }
            }
        }
        Thread { FakeServer.serve(listener, answer, seen) }.start()
    }

    /// A daemon that has ended by the time its stream does.
    static func ending(_ result: String, _ lines: [String]) throws -> FakeServer {
        let path = Mutex("")
        let server = try FakeServer { _, _ in
            path.withLock { _ = unsafe unlink($0) }
            return .stream(result, lines)
        }
        path.withLock { $0 = server.path }
        return server
    }

    deinit {
        shutdown(listener, Int32(SHUT_RDWR))
        unsafe unlink(path)
    }

    private static func serve(
        _ listener: Int32, _ answer: @Sendable (String, JSONValue) -> Answer, _ seen: (JSONValue) -> Void
    ) {
        while true {
            let connection = accept(listener, nil, nil)
            guard connection >= 0 else { break }
            converse(connection, answer, seen)
            close(connection)
        }
        close(listener)
    }

    private static func converse(
        _ connection: Int32, _ answer: @Sendable (String, JSONValue) -> Answer, _ seen: (JSONValue) -> Void
    ) {
        var buffer: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            while let end = buffer.firstIndex(of: 10) {
                let line = Data(buffer[..<end])
                buffer.removeFirst(end + 1)
                guard let request = try? JSONDecoder().decode(JSONValue.self, from: line),
                    let method = request["method"]?.string
                else { return }
                seen(request)
                if method == "hello" {
                    let role = request["params"]?["role"]?.string ?? "operator"
                    send(
                        connection,
                        #"{"jsonrpc":"2.0","id":1,"result":{"protocol":1,"protocols":[1],"build":"0","role":"\#(role)","tzdata":"2025b"}}"#
                    )
                    continue
                }
                var id = "1"
                if case .integer(let number)? = request["id"] { id = String(number) }
                switch answer(method, request["params"] ?? .null) {
                case .result(let result): send(connection, #"{"jsonrpc":"2.0","id":\#(id),"result":\#(result)}"#)
                case .error(let code, let message, let remedy):
                    let remedy = remedy.map { #","remedy":"\#($0)""# } ?? ""
                    send(
                        connection,
                        #"{"jsonrpc":"2.0","id":\#(id),"error":{"code":-32000,"message":"\#(message)","data":{"code":"\#(code)"\#(remedy)}}}"#
                    )
                case .stream(let result, let lines):
                    send(connection, #"{"jsonrpc":"2.0","id":\#(id),"result":\#(result)}"#)
                    for line in lines { send(connection, line) }
                    return
                case .held(let result, let lines):
                    send(connection, #"{"jsonrpc":"2.0","id":\#(id),"result":\#(result)}"#)
                    for line in lines { send(connection, line) }
                case .bytes(let bytes): write(connection, bytes)
                case .hangUp: return
                }
            }
            let got = unsafe chunk.withUnsafeMutableBytes { unsafe read(connection, $0.baseAddress, $0.count) }
            guard got > 0 else { return }
            buffer += chunk[..<got]
        }
    }

    private static func send(_ connection: Int32, _ line: String) { write(connection, Array(line.utf8) + [10]) }

    private static func write(_ connection: Int32, _ bytes: [UInt8]) {
        var sent = 0
        while sent < bytes.count {
            let count = unsafe bytes.withUnsafeBytes { buffer in
                let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[sent...])
                return unsafe Glibc.send(connection, rest.baseAddress, rest.count, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { return }
            sent += count
        }
    }
}
