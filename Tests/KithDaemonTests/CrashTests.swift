import Dispatch
import Foundation
import KithModel
import KithStore
import Synchronization
import Testing

/// `kill -9` at any moment loses nothing that was acknowledged.
@Suite(.serialized) struct CrashTests {
    @Test func `two hundred kills under sixteen writing clients lose no acknowledged write`() async throws {
        let rounds = ProcessInfo.processInfo.environment["KITH_CRASHES"].flatMap(Int.init) ?? 200
        let daemon = try RunningDaemon(start: false)
        let acknowledged = Acknowledged()
        for round in 0..<rounds {
            try daemon.start()
            CrashTests.writeUntilKilled(daemon, round: round, acknowledged)
        }
        let store = try Store(directory: daemon.state)
        #expect(try await store.read(as: .daemon) { try $0.integrity() } == "ok")
        let kept = try await store.read(as: .daemon) { reading in
            Set(try reading.groups(limit: 1_000_000).map(\.group.handle.description))
        }
        let promised = acknowledged.names
        #expect(promised.count > rounds, "the clients hardly wrote")
        #expect(promised.isSubset(of: kept), "lost: \(promised.subtracting(kept).prefix(5))")
        // Every group has its event, and no event is without its group.
        let events = try await store.read(as: .daemon) { reading in try reading.newestEvent() }
        #expect(Int(events) >= kept.count)
    }
}

extension CrashTests {
    /// Sixteen clients on threads of their own, since they block; the kill comes at a random moment of their writing.
    private static func writeUntilKilled(_ daemon: RunningDaemon, round: Int, _ acknowledged: Acknowledged) {
        let clients = DispatchGroup()
        let socket = daemon.socket
        for number in 0..<16 {
            DispatchQueue(label: "client \(number)").async(group: clients) {
                write(round: round, client: number, to: socket, acknowledged)
            }
        }
        poll(nil, 0, Int32.random(in: 0...60))
        daemon.signal(SIGKILL)
        clients.wait()
    }
}

/// Writes until the daemon is gone, and keeps what it said yes to.
private func write(round: Int, client: Int, to socket: String, _ acknowledged: Acknowledged) {
    guard let connection = try? RawClient(socket) else { return }
    for number in 0..<10_000 {
        let name = "r\(round)c\(client)n\(number)"
        let line = #"{"jsonrpc":"2.0","id":1,"method":"group.create","params":{"group":"\#(name)","zone":"UTC"}}"#
        guard let answer = try? connection.call(line) else { return }
        if answer.contains(#""handle":"\#(name)""#) { acknowledged.add(name) }
    }
}

private final class Acknowledged: Sendable {
    private let kept = Mutex<Set<String>>([])
    var names: Set<String> { kept.withLock { $0 } }
    func add(_ name: String) { kept.withLock { _ = $0.insert(name) } }
}
