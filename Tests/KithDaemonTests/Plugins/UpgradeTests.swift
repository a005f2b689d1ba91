import Foundation
import KithDaemon
import KithModel
import KithPlugins
import KithStore
import KithWire
import Synchronization
import Testing

/// One version in the place of another: all of it, or nothing.
@Suite(.serialized) struct UpgradeTests {
    private static let counting = """
        state = state or { n = 0 }
        state.n = state.n + 1
        return { state = state, effects = { { kind = "action", text = "VERSION " .. state.n } } }
        """

    private func counting(
        _ version: String, on kinds: [String] = ["meeting.closed"], stateVersion: Int = 1, migrate: String? = nil,
        tests: [String: String] = [:], body: String = counting
    ) throws -> PluginBundle {
        try PluginBundle.handling(
            version: version, on: kinds, stateVersion: stateVersion, tests: tests, migrate: migrate,
            body.replacingOccurrences(of: "VERSION", with: version))
    }

    /// The first version, with a state and two events that wait.
    private func bench() async throws -> PluginBench {
        let bench = try PluginBench()
        for group in ["harbour", "quayside"] { try await bench.addGroup(group) }
        try await bench.install(try counting("1.0.0"))
        try await bench.happen(in: "harbour", [[:], [:]])
        try await bench.settle()
        try await bench.happen(in: "harbour", [[:], [:]])
        return bench
    }

    private func installed(_ bench: PluginBench) async throws -> [PluginRow] {
        try await bench.store.read(as: .daemon) { try $0.plugins(named: "tried") }
    }

    // MARK: What fails

    private static let failing: [(String, Int, String?, [String: String], String)] = [
        ("its check", 1, nil, [:], "return 7"),
        ("a syntax error", 1, nil, [:], "return return"),
        (
            "its own test", 1, nil,
            [
                "tests/one.json":
                    #"{ "name": "counts", "hook": "on.meeting.closed", "expected": { "state": { "n": 77 }, "effects": [] } }"#
            ],
            counting
        ),
        ("migrate, which raises", 2, "error('can not')", [:], counting),
        (
            "migrate, which raises for this state alone", 2, "if state.n == 2 then error('can not') end return state", [:],
            counting
        ),
        (
            "migrate, which gives too much", 2, "if old == 1 and state.n then return { s = string.rep('x', 70000) } end", [:],
            counting
        ),
        ("migrate, which never ends", 2, "while state.n do end return state", [:], counting),
        ("migrate, which is not there", 2, nil, [:], counting),
    ]

    @Test(arguments: failing)
    func `whatever fails, the old one goes on serving with its state`(
        what: String, stateVersion: Int, migrate: String?, tests: [String: String], body: String
    ) async throws {
        let bench = try await bench()
        let before = try await installed(bench)
        let refusal = await #expect(throws: Refusal.self, "\(what)") {
            try await bench.install(
                try counting("2.0.0", stateVersion: stateVersion, migrate: migrate, tests: tests, body: body))
        }
        #expect(refusal?.message.contains("tried") == true, "\(String(describing: refusal))")
        #expect(try await installed(bench) == before)
        #expect(try await bench.state("tried", in: "harbour") == .map(["n": .integer(2)]))
        #expect(try bench.tells(0, "SELECT COUNT(*) FROM plugin_versions"))
        #expect(try bench.tells(0, "SELECT COUNT(*) FROM plugin_states_before"))
        try await bench.settle()
        #expect(try await bench.actions(in: "harbour").suffix(2) == ["1.0.0 3", "1.0.0 4"])
    }

    @Test func `an older shape of the state is refused`() async throws {
        let bench = try await bench()
        try await bench.install(try counting("2.0.0", stateVersion: 2, migrate: "return state"))
        let refusal = await #expect(throws: Refusal.self) { try await bench.install(try counting("3.0.0", stateVersion: 1)) }
        #expect(refusal?.message.contains("state_version") == true)
    }

    // MARK: What goes well

    @Test func `what waits is told to the new version, with the state brought along`() async throws {
        let bench = try await bench()
        try await bench.install(
            try counting("2.0.0", stateVersion: 2, migrate: "return { n = state.n * 100 + old }"))
        #expect(try await bench.waiting("tried", in: "harbour") == 2)
        try await bench.settle()
        #expect(try await bench.actions(in: "harbour") == ["1.0.0 1", "1.0.0 2", "2.0.0 202", "2.0.0 203"])
        #expect(try await bench.state("tried", in: "quayside") == nil)
    }

    @Test func `a migration that says nothing has the group begin anew`() async throws {
        let bench = try await bench()
        try await bench.install(try counting("2.0.0", stateVersion: 2, migrate: "return nil"))
        try await bench.settle()
        #expect(try await bench.actions(in: "harbour").suffix(2) == ["2.0.0 1", "2.0.0 2"])
    }

    @Test func `a new version that no longer listens is not asked about what waits`() async throws {
        let bench = try await bench()
        try await bench.happen(.memberAdded, in: "harbour")
        try await bench.install(try counting("2.0.0", on: ["member.added"]))
        try await bench.happen(.memberAdded, in: "harbour")
        #expect(try await bench.settle().isEmpty)
        #expect(try await bench.actions(in: "harbour") == ["1.0.0 1", "1.0.0 2", "2.0.0 3"])
        #expect(try await bench.health("tried", in: "harbour").health.failure == nil)
        #expect(try await bench.waiting("tried", in: "harbour") == 0)
    }

    @Test func `a turn that began with the old version leaves nothing behind`() async throws {
        let bench = try await bench()
        let next = try counting("2.0.0")
        let isFirst = Mutex(true)
        let turns = bench.turns { step throws(Refusal) in
            guard step == .called,
                isFirst.withLock({ first in
                    defer { first = false }
                    return first
                })
            else { return }
            try PluginBench.wait { _ = try await bench.install(next) }
        }
        try await bench.settle(turns)
        #expect(try await bench.actions(in: "harbour") == ["1.0.0 1", "1.0.0 2", "2.0.0 3", "2.0.0 4"])
    }

    @Test func `a state that changed while it was brought along is not brought along half`() async throws {
        let bench = try await bench()
        let migrated = Mutex(false)
        // The clock is asked once between the migration and the change: there, two more events are told.
        let clock = WallClock { [clock = bench.clock] in
            if migrated.withLock({ done in
                defer { done = true }
                return !done
            }) {
                try? PluginBench.wait { try await bench.settle() }
            }
            return clock.wall.now()
        }
        let next = try counting("2.0.0", stateVersion: 2, migrate: "return state")
        let refusal = await #expect(throws: Refusal.self) {
            try await InstallService(store: bench.store, clock: clock, host: bench.host)
                .install(next, group: nil, settings: nil, isBundled: false, by: .daemon)
        }
        #expect(refusal?.code == .unavailable)
        #expect(try await bench.state("tried", in: "harbour") == .map(["n": .integer(4)]))
        #expect(try bench.tells(0, "SELECT COUNT(*) FROM plugin_states_before"))
    }

    @Test func `a group's first state that came meanwhile is brought along, or the change is not made`() async throws {
        let bench = try await bench()
        let migrated = Mutex(false)
        try await bench.happen(in: "quayside")
        let clock = WallClock { [clock = bench.clock] in
            if migrated.withLock({ done in
                defer { done = true }
                return !done
            }) {
                try? PluginBench.wait { try await bench.turn("tried", in: "quayside") }
            }
            return clock.wall.now()
        }
        let next = try counting("2.0.0", stateVersion: 2, migrate: "return state")
        _ = try? await InstallService(store: bench.store, clock: clock, host: bench.host)
            .install(next, group: nil, settings: nil, isBundled: false, by: .daemon)
        try await bench.happen(in: "quayside")
        try await bench.settle()
        let state = try await bench.state("tried", in: "quayside")
        #expect(state == .map(["n": .integer(2)]), "it forgot that it had begun")
    }

    @Test func `only five versions stay`() async throws {
        let bench = try await bench()
        for number in 1...8 { try await bench.install(try counting("1.\(number).0")) }
        let versions = try await bench.store.read(as: .daemon) { try $0.versions(of: "tried", for: nil) }.map(\.version)
        #expect(versions == ["1.7.0", "1.6.0", "1.5.0", "1.4.0", "1.3.0"])
        try await bench.settle()
        #expect(try await bench.actions(in: "harbour").last == "1.8.0 4")
    }

    @Test func `the same bundle again is no version more`() async throws {
        let bench = try await bench()
        try await bench.install(try counting("1.0.0"))
        #expect(try bench.tells(0, "SELECT COUNT(*) FROM plugin_versions"))
        #expect(try await bench.state("tried", in: "harbour") == .map(["n": .integer(2)]))
    }

    // MARK: A group's own

    @Test func `a group's own stands before the one for all, and other groups keep theirs`() async throws {
        let bench = try PluginBench()
        for group in ["harbour", "quayside"] { try await bench.addGroup(group) }
        try await bench.install(try counting("1.0.0"))
        try await bench.install(try counting("9.0.0"), in: "harbour")
        for group in ["harbour", "quayside"] { try await bench.happen(in: group) }
        try await bench.settle()
        #expect(try await bench.actions(in: "harbour") == ["9.0.0 1"])
        #expect(try await bench.actions(in: "quayside") == ["1.0.0 1"])
        // Another version for all changes nothing where there is an own one.
        try await bench.install(try counting("2.0.0", stateVersion: 2, migrate: "return state"))
        for group in ["harbour", "quayside"] { try await bench.happen(in: group) }
        try await bench.settle()
        #expect(try await bench.actions(in: "harbour") == ["9.0.0 1", "9.0.0 2"])
        #expect(try await bench.actions(in: "quayside") == ["1.0.0 1", "2.0.0 2"])
    }

    @Test func `an own one that does not listen keeps the one for all from hearing`() async throws {
        let bench = try PluginBench()
        for group in ["harbour", "quayside"] { try await bench.addGroup(group) }
        try await bench.install(try counting("1.0.0"))
        try await bench.install(try counting("9.0.0", on: ["member.added"]), in: "harbour")
        for group in ["harbour", "quayside"] { try await bench.happen(in: group) }
        try await bench.settle()
        #expect(try await bench.actions(in: "harbour").isEmpty)
        #expect(try await bench.actions(in: "quayside") == ["1.0.0 1"])
    }

    @Test func `settings that a group made and a new version no longer knows stop nothing`() async throws {
        let bench = try PluginBench()
        let harbour = try await bench.addGroup("harbour")
        let with =
            #", "settings": { "tea": { "type": "integer", "default": 15, "minimum": 0, "maximum": 60, "help": "minutes" } }"#
        try await bench.install(
            try PluginBundle.handling(more: with, "return { effects = { { kind = 'action', text = 'old' } } }"))
        try await bench.store.write(as: .daemon) { try $0.set(["tea": "20"], of: "tried", for: harbour) }
        try await bench.install(
            try PluginBundle.handling(version: "2.0.0", "return { effects = { { kind = 'action', text = 'new' } } }"))
        try await bench.happen(in: "harbour")
        let told = try? await bench.turn("tried", in: "harbour")
        #expect(told == .nothing)
    }
}
