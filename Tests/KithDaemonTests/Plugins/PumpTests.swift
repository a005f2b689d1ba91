import Foundation
import Glibc
import KithDaemon
import KithModel
import KithPlugins
import KithStore
import Logging
import Synchronization
import Testing

/// The pump as it runs in the daemon: whose turn it is, and what a worker's death does.
@Suite(.serialized, .timeLimit(.minutes(3))) struct PumpTests {
    private func pump(_ bench: PluginBench, _ probe: @escaping PluginBench.Probe = { _ throws(Refusal) in }) -> Pump {
        Pump(
            turns: bench.turns(probe), store: bench.store, clock: bench.clock.wall, lanes: 1,
            log: Logger(label: "pump") { _ in SwiftLogNoOpLogHandler() })
    }

    /// Has it run until a commit after which this is so.
    private func run(_ pump: Pump, _ bench: PluginBench, until isDone: @escaping @Sendable () async throws -> Bool) async throws {
        let commits = bench.store.commits.listen()
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            // It runs until it is cancelled, at the end of this group.
            tasks.addTask { try await pump.run() }
            for await _ in commits where try await isDone() { break }
            tasks.cancelAll()
        }
    }

    private static let slow = """
        local n = 0
        for i = 1, tonumber(event.facts.burn or "0") do n = (n * 31 + i) % 1000003 end
        return { effects = { { kind = "action", text = "done" } } }
        """

    /// How often each group was served after an event, in the order in which it was written.
    private func served(_ bench: PluginBench, after sequence: Int64, until group: String) async throws -> Int {
        let row = try await bench.group(group)
        let events = try await bench.events(.pluginActed).filter { $0.sequence > sequence }
        let place = events.firstIndex { $0.group == row.group.id }
        return place ?? events.count
    }

    @Test func `ten thousand waiting events of a slow plugin delay another group's by one turn`() async throws {
        let bench = try PluginBench()
        for group in ["harbour", "quayside"] { try await bench.addGroup(group) }
        // Both groups have the one lane, so what the one takes the other waits for.
        try await bench.install(try PluginBundle.handling(PumpTests.slow))
        try await bench.happen(in: "harbour", (0..<10_000).map { _ in ["burn": "2000000"] })
        let asked = Mutex<Int64?>(nil)
        let turns = Mutex(0)
        let pump = pump(bench) { step throws(Refusal) in
            // In the middle of the third turn somebody else's event comes.
            guard step == .called,
                turns.withLock({ turns in
                    turns += 1
                    return turns == 3
                })
            else { return }
            try PluginBench.wait {
                try await bench.happen(in: "quayside", [[:]])
                let newest = try await bench.store.read(as: .daemon) { try $0.newestEvent() }
                asked.withLock { $0 = newest }
            }
        }
        try await run(pump, bench) {
            guard asked.withLock(\.self) != nil else { return false }
            return try await !bench.actions(in: "quayside").isEmpty
        }
        let seen = asked.withLock(\.self)
        let sequence = try #require(seen)
        // The turn that was going on, and at most the one that had been begun before the event was seen.
        let before = try await served(bench, after: sequence, until: "quayside")
        #expect(before <= 2, "\(before) turns of the slow one came first")
        #expect(try await bench.waiting("tried", in: "harbour") > 9000)
    }

    @Test func `workers that are killed at any time cost nothing and are held against nobody`() async throws {
        let clock = PluginBench.Ticking()
        let bench = try PluginBench(clock: clock)
        try await bench.addGroup("harbour")
        try await bench.install(
            try PluginBundle.handling(
                """
                local n = ((state or {}).n or 0) + 1
                return { state = { n = n }, effects = { { kind = "action", text = "a" .. n } } }
                """))
        try await bench.happen(in: "harbour", (0..<200).map { _ in [:] })
        let luck = Mutex(Luck(3))
        let killed = Mutex(0)
        let turns = bench.turns { step throws(Refusal) in
            guard step == .prepared || step == .called, luck.withLock({ Int.random(in: 0..<3, using: &$0) == 0 }) else { return }
            killed.withLock { $0 += PumpTests.killWorkers() }
        }
        #expect(try await bench.settle(turns).isEmpty)
        #expect(killed.withLock(\.self) > 0, "there was nothing to kill")
        #expect(try await bench.actions(in: "harbour") == (1...200).map { "a\($0)" })
        #expect(try await bench.state("tried", in: "harbour") == .map(["n": .integer(200)]))
        let health = try await bench.health("tried", in: "harbour")
        #expect(health.faults.isEmpty && health.health == PluginHealth())
        #expect(health.calls == 200)
    }

    @Test func `workers that are killed in the middle of a call cost nothing either`() async throws {
        let bench = try PluginBench()
        try await bench.addGroup("harbour")
        try await bench.install(try PluginBundle.handling(PumpTests.slow))
        try await bench.happen(in: "harbour", (0..<12).map { _ in ["burn": "6000000"] })
        let isOver = Mutex(false)
        let killed = Mutex(0)
        // A thread of its own, since nothing tells from within when a call is going on.
        let killer = Thread {
            var luck = Luck(5)
            while !isOver.withLock(\.self) {
                poll(nil, 0, Int32.random(in: 20...120, using: &luck))
                let count = PumpTests.killWorkers()
                killed.withLock { $0 += count }
            }
        }
        killer.start()
        let stuck = try await bench.settle()
        isOver.withLock { $0 = true }
        // Or it would kill those of the next test.
        while !killer.isFinished { poll(nil, 0, 5) }
        #expect(stuck.isEmpty)
        #expect(killed.withLock(\.self) > 0, "there was nothing to kill")
        #expect(try await bench.actions(in: "harbour").count == 12)
        #expect(try bench.tells(12, "SELECT COUNT(*) FROM effects"))
        #expect(try await bench.health("tried", in: "harbour").faults.isEmpty)
    }

    @Test func `one who is looked after while its turn goes on goes on at once`() async throws {
        let bench = try PluginBench()
        let row = try await bench.addGroup("harbour")
        try await bench.install(
            try PluginBundle.handling(
                more: #", "settings": { "broken": { "type": "boolean", "default": false, "help": "x" } }"#,
                "if ctx.settings.broken then error('no') end return { effects = { { kind = 'action', text = 'went on' } } }"))
        try await bench.store.write(as: .daemon) { try $0.set(["broken": "true"], of: "tried", for: row) }
        try await bench.happen(in: "harbour")
        let isFirst = Mutex(true)
        let box = Mutex<Pump?>(nil)
        let pump = pump(bench) { step throws(Refusal) in
            // The call has failed already when somebody mends the cause and has it go on.
            guard step == .called,
                isFirst.withLock({ first in
                    defer { first = false }
                    return first
                })
            else { return }
            try PluginBench.wait {
                try await bench.store.write(as: .daemon) { try $0.set([:], of: "tried", for: row) }
            }
            // The probe runs where the pump does, so it can't wait for it.
            let pump = box.withLock(\.self)
            Task.detached { await pump?.hurry(PluginPlace(group: row.row, plugin: "tried")) }
        }
        box.withLock { $0 = pump }
        // Its second, after which it would be tried again by itself, never passes on this clock.
        try await run(pump, bench) { try await !bench.actions(in: "harbour").isEmpty }
        #expect(try await bench.actions(in: "harbour") == ["went on"])
        // The probe holds the pump, and the pump the probe: let go, so that the directory goes too.
        box.withLock { $0 = nil }
    }
}

extension PumpTests {
    /// Ends every worker of this process, as a kernel short of memory does; how many there were.
    fileprivate static func killWorkers() -> Int {
        let own = getpid()
        var count = 0
        for name in (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? [] {
            guard let pid = Int32(name), let stat = try? String(contentsOfFile: "/proc/\(name)/stat", encoding: .utf8),
                let end = stat.lastIndex(of: ")"), stat.contains("(kith-lua)")
            else { continue }
            let fields = stat[stat.index(after: end)...].split(separator: " ")
            guard fields.count > 1, Int32(fields[1]) == own, fields[0] != "Z" else { continue }
            kill(pid, SIGKILL)
            count += 1
        }
        return count
    }
}
