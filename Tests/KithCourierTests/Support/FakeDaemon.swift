import Foundation
import Glibc
import KithWire

/// An outbox behind a real Unix socket, each connection on a thread of its own.
final class FakeDaemon: @unchecked Sendable {
    // NSCondition guards everything below it.
    private let condition = NSCondition()
    private var waiting: [CourierMessage] = []
    private var claimed: [String: CourierMessage] = [:]
    private var told: [[Settlement]] = []
    private var roles: [String] = []
    private var listener: Int32 = -1
    private var connections: Set<Int32> = []
    /// Outcomes after which a message may be claimed again, at once.
    private let again: Set<String>
    private let leaseSeconds: Double

    let path: String

    init(_ messages: [CourierMessage] = [], again: Set<String> = [], leaseSeconds: Double = 300) throws {
        path = "/tmp/kith-daemon-\(UUID().uuidString.prefix(12)).sock"
        (waiting, self.again, self.leaseSeconds) = (messages, again, leaseSeconds)
        try begin()
    }

    deinit { end() }

    // MARK: What tests ask

    private func locked<T>(_ body: () -> T) -> T {
        condition.lock()
        defer { condition.unlock() }
        return body()
    }

    var settlements: [Settlement] { locked { told.flatMap(\.self) } }
    var batches: [[Settlement]] { locked { told } }
    var greetings: [String] { locked { roles } }
    var inHand: Int { locked { claimed.count } }
    var left: Int { locked { claimed.count + waiting.count } }
    func outcomes(of message: String) -> [String] { settlements.filter { $0.message == message }.map(\.outcome) }

    func add(_ messages: [CourierMessage]) {
        locked {
            waiting += messages
            condition.broadcast()
        }
    }

    /// Leases run out, as if five minutes had gone by.
    func endLeases() {
        locked {
            waiting += claimed.values.sorted { $0.message < $1.message }
            claimed = [:]
            condition.broadcast()
        }
    }

    func begin() throws {
        let listener = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        unsafe withUnsafeMutableBytes(of: &address.sun_path) { unsafe $0.copyBytes(from: Array(path.utf8)) }
        let size = socklen_t(MemoryLayout<sockaddr_un>.size)
        let bound = unsafe withUnsafePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { unsafe bind(listener, $0, size) }
        }
        guard bound == 0, listen(listener, 16) == 0 else { throw POSIXError(.EADDRINUSE) }
        locked { self.listener = listener }
        Thread { [weak self] in
            while true {
                let connection = accept(listener, nil, nil)
                guard connection >= 0 else { break }
                _ = fcntl(connection, F_SETFD, FD_CLOEXEC)
                guard let self else {
                    close(connection)
                    break
                }
                self.locked { _ = self.connections.insert(connection) }
                Thread { [weak self] in
                    FakeDaemon.converse(connection) { self?.answer($0, $1) }
                    // Closed under the lock: the number may be somebody else's at once.
                    if let self {
                        self.locked {
                            self.connections.remove(connection)
                            close(connection)
                        }
                    } else {
                        close(connection)
                    }
                }.start()
            }
            close(listener)
        }.start()
    }

    /// Goes away, with every connection; what it knows stays.
    func end() {
        locked {
            if listener >= 0 { shutdown(listener, Int32(SHUT_RDWR)) }
            listener = -1
            for connection in connections { shutdown(connection, Int32(SHUT_RDWR)) }
            connections = []
            condition.broadcast()
        }
        unsafe unlink(path)
    }

    // MARK: Answers

    private func answer(_ method: String, _ line: Data) -> any Encodable & Sendable {
        switch method {
        case "hello":
            let asked = try? JSONDecoder().decode(RequestBody<Hello.Parameters>.self, from: line).params
            locked { roles.append(asked?.role ?? "") }
            return Hello.Result(protocol: 1, protocols: [1], build: "0", role: "courier", tzdata: "2025b")
        case "courier.claim":
            let asked = try? JSONDecoder().decode(RequestBody<CourierClaim.Parameters>.self, from: line).params
            return claim(asked ?? .init(channels: []))
        default:
            let asked = try? JSONDecoder().decode(RequestBody<CourierSettle.Parameters>.self, from: line).params
            return settle(asked?.results ?? [])
        }
    }

    private func claim(_ asked: CourierClaim.Parameters) -> CourierClaim.Result {
        condition.lock()
        defer { condition.unlock() }
        let end = Date(timeIntervalSinceNow: Double(asked.wait ?? 0))
        let until = connections
        while !waiting.contains(where: { asked.channels.contains($0.channel) }) {
            guard Date() < end, condition.wait(until: end), !connections.isDisjoint(with: until) else { break }
        }
        var given: [CourierMessage] = []
        for message in waiting where asked.channels.contains(message.channel) && given.count < asked.limit ?? 50 {
            var message = message
            message.lease = Date(timeIntervalSinceNow: leaseSeconds).formatted(.iso8601)
            given.append(message)
            claimed[message.message] = message
        }
        waiting.removeAll { message in given.contains { $0.message == message.message } }
        return CourierClaim.Result(messages: given)
    }

    private func settle(_ results: [Settlement]) -> CourierSettle.Result {
        locked {
            told.append(results)
            var count = 0
            for result in results {
                guard let message = claimed.removeValue(forKey: result.message) else { continue }
                count += 1
                if again.contains(result.outcome) { waiting.append(message) }
            }
            condition.broadcast()
            return CourierSettle.Result(settled: count)
        }
    }

    private static func converse(_ connection: Int32, _ answer: (String, Data) -> (any Encodable & Sendable)?) {
        var buffer: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            while let end = buffer.firstIndex(of: 10) {
                let line = Data(buffer[..<end])
                buffer.removeFirst(end + 1)
                guard let head = try? LineCodec.head(of: line), let result = answer(head.method, line),
                    let reply = try? FakeDaemon.reply(head.id, result)
                else { return }
                let sent = unsafe reply.withUnsafeBytes { bytes in
                    unsafe send(connection, bytes.baseAddress, bytes.count, Int32(MSG_NOSIGNAL))
                }
                guard sent == reply.count else { return }
            }
            let got = unsafe chunk.withUnsafeMutableBytes { unsafe read(connection, $0.baseAddress, $0.count) }
            guard got > 0 else { return }
            buffer += chunk[..<got]
        }
    }

    private static func reply(_ id: JSONValue?, _ result: any Encodable & Sendable) throws -> Data {
        let number = if case .integer(let number)? = id { number } else { Int64(0) }
        return Data(#"{"jsonrpc":"2.0","id":\#(number),"result":"#.utf8) + (try JSONEncoder().encode(result)) + Data("}\n".utf8)
    }
}
