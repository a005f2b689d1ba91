import Dispatch
import Foundation
import KithModel
import KithPlugins
import KithStore
import Synchronization
import Testing

/// The real daemon with real workers, killed at random moments: every event is told once.
@Suite(.serialized) struct PluginKillTests {
    private static let groups = ["harbour", "quayside", "old-pier"]

    @Test func `twenty kills under writing clients lose no effect and double none`() async throws {
        let daemon = try RunningDaemon()
        for group in PluginKillTests.groups { try daemon.call("group.create", ["group": group, "zone": "UTC"]) }
        for id in ["counter", "keeper"] {
            let bundle = try PluginBundle.handling(
                id: id, on: ["member.added"],
                """
                local n = ((state or {}).n or 0) + 1
                local effects = { { kind = "action", text = "\(id) " .. n } }
                if n % 2 == 0 then effects[2] = { kind = "remind", to = "asked", after = "1d", text = "\(id) " .. n } end
                if n % 3 == 0 then effects[#effects + 1] = { kind = "signal", text = "\(id) " .. n } end
                if n % 5 == 0 then effects[#effects + 1] = { kind = "agenda", step = { key = "k", title = "\(id) " .. n, minutes = 1 } } end
                return { state = { n = n }, effects = effects }
                """)
            let installed = try daemon.kith("plugin", "install", try daemon.folder(bundle))
            #expect(installed.code == 0, "\(installed.errors)")
        }
        let rounds = ProcessInfo.processInfo.environment["KITH_CRASHES"].flatMap(Int.init) ?? 20
        let promised = Mutex(0)
        for _ in 0..<rounds {
            let clients = DispatchGroup()
            let socket = daemon.socket
            // Clients block, so each has a thread of its own.
            for group in PluginKillTests.groups {
                DispatchQueue(label: group).async(group: clients) {
                    let line = #"{"jsonrpc":"2.0","id":1,"method":"member.add","params":{"group":"\#(group)"}}"#
                    guard let client = try? RawClient(socket) else { return }
                    for _ in 0..<12 {
                        guard let answer = try? client.call(line) else { return }
                        if answer.contains(#""result""#) { promised.withLock { $0 += 1 } }
                    }
                }
            }
            poll(nil, 0, Int32.random(in: 1...80))
            daemon.signal(SIGKILL)
            clients.wait()
            try daemon.start()
        }
        for group in PluginKillTests.groups {
            for plugin in ["counter", "keeper"] { #expect(try daemon.settled(plugin, in: group)) }
        }
        daemon.signal(SIGTERM)
        let bench = try PluginBench(directory: TemporaryDirectory(copyOf: daemon.state))
        #expect(try await bench.store.read(as: .daemon) { try $0.integrity() } == "ok")
        var events = 0
        for group in PluginKillTests.groups {
            let told = try await bench.events(.memberAdded, in: group)
            events += told.count
            let row = try await bench.group(group)
            for plugin in ["counter", "keeper"] {
                #expect(
                    try await bench.actions(in: group).filter { $0.hasPrefix(plugin) }
                        == told.indices.map { "\(plugin) \($0 + 1)" })
                if !told.isEmpty {
                    #expect(try await bench.state(plugin, in: group) == .map(["n": .integer(Int64(told.count))]))
                }
                for (place, event) in told.enumerated() {
                    let n = place + 1
                    let kinds =
                        ["action"] + (n % 2 == 0 ? ["remind"] : []) + (n % 3 == 0 ? ["signal"] : [])
                        + (n % 5 == 0 ? ["agenda"] : [])
                    let found = try await bench.store.read(as: .daemon) { try $0.effects(of: plugin, at: event.sequence) }
                    #expect(found == kinds, "\(plugin) in \(group) at \(n)")
                }
                let due = try await bench.store.read(as: .daemon) { try $0.due(in: row, limit: 100_000) }.compactMap(\.text)
                    .filter { $0.hasPrefix(plugin) }
                #expect(due.count == told.count / 2 && Set(due).count == due.count)
            }
        }
        #expect(events >= promised.withLock(\.self), "a member who was promised is gone")
        #expect(events > rounds, "the clients hardly wrote")
    }
}

extension TemporaryDirectory {
    /// A directory with what another holds, but for its lock.
    convenience init(copyOf other: String) throws {
        try self.init()
        for name in try FileManager.default.contentsOfDirectory(atPath: other) where name != "lock" && name != "store.db-shm" {
            try FileManager.default.copyItem(atPath: "\(other)/\(name)", toPath: "\(path)/\(name)")
        }
    }
}
