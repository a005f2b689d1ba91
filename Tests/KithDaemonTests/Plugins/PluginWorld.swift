import Foundation
import KithDaemon
import KithModel
import KithPlugins
import KithStore
import Logging
import Testing

/// Groups with plugins, beside a model of what must come of their events.
struct PluginWorld {
    private(set) var bench: PluginBench
    private let groups: [String]
    private let plugins: [String]
    private var luck: Luck
    private var number = 0

    /// Which kinds each plugin hears of, in turn.
    private static let kinds: [[EventKind]] = [
        [.meetingClosed, .memberAdded], [.meetingClosed], [.memberAdded, .groupChanged, .meetingClosed],
    ]

    /// Counts, folds and asks for things, each as the event's number says. An event may have it fail until a time.
    private static let body = """
        local n = tonumber(event.facts.n or "0")
        local till = event.facts["not_before"]
        if till and ctx.now < till then error("not yet") end
        state = state or { count = 0, fold = 0 }
        state.count = state.count + 1
        state.fold = (state.fold * 31 + n) % 1000003
        local effects = {}
        for i = 0, n % 6 - 1 do
          local text = "PLUGIN " .. n .. " " .. i
          local which = (n + i) % 4
          if which == 0 then effects[#effects + 1] = { kind = "action", text = text }
          elseif which == 1 then effects[#effects + 1] = { kind = "remind", to = "facilitators", after = "2d", text = text }
          elseif which == 2 then effects[#effects + 1] = { kind = "signal", text = text }
          else effects[#effects + 1] = { kind = "agenda", step = { key = "k", title = text, minutes = 5 } } end
        end
        return { state = state, effects = effects }
        """

    init(seed: Int, groups: Int, plugins: Int, lanes: Int = 1) async throws {
        bench = try PluginBench(lanes: lanes)
        luck = Luck(seed)
        self.groups = (0..<groups).map { "group-\($0)" }
        self.plugins = (0..<plugins).map { "plugin-\($0)" }
        for group in self.groups { try await bench.addGroup(group) }
        for (number, plugin) in self.plugins.enumerated() {
            try await bench.install(
                try PluginBundle.handling(
                    id: plugin, on: PluginWorld.kinds[number % 3].map(\.rawValue),
                    PluginWorld.body.replacingOccurrences(of: "PLUGIN", with: plugin)))
        }
    }

    mutating func happen(events: Int, mayFail: Bool) async throws {
        for _ in 0..<events {
            number += 1
            var facts = ["n": String(number * 7 + Int.random(in: 0..<7, using: &luck))]
            if mayFail, Int.random(in: 0..<8, using: &luck) == 0 {
                let zone = bench.clock.wall.now().adding(seconds: Int64.random(in: 3600..<90_000, using: &luck))
                facts["not_before"] = zone.utc.description
            }
            let kind = [EventKind.meetingClosed, .memberAdded, .groupChanged].randomElement(using: &luck) ?? .memberAdded
            try await bench.happen(kind, in: groups.randomElement(using: &luck) ?? "", facts)
        }
    }

    /// Goes on with what a kill left.
    mutating func reopen(_ copy: TemporaryDirectory) throws {
        bench = try PluginBench(directory: copy, clock: bench.clock, host: bench.host)
    }

    /// Until nothing waits, whatever goes wrong on the way.
    func finish(_ probe: @escaping PluginBench.Probe = { _ throws(Refusal) in }) async throws {
        for _ in 0..<50 {
            if let stuck = try? await bench.settle(bench.turns(probe)) {
                #expect(stuck.isEmpty)
                return
            }
        }
        Issue.record("it never came to an end")
    }

    /// The pump, as in the daemon, until nothing waits.
    func pump(_ probe: @escaping PluginBench.Probe = { _ throws(Refusal) in }) async throws {
        let pump = Pump(
            turns: bench.turns(probe), store: bench.store, clock: bench.clock.wall, lanes: 2,
            log: Logger(label: "pump") { _ in SwiftLogNoOpLogHandler() })
        let commits = bench.store.commits.listen()
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            // It runs until it is cancelled, at the end of this group.
            tasks.addTask { try await pump.run() }
            for await _ in commits {
                if try await bench.store.read(as: .daemon, { try $0.placesWaiting().isEmpty }) { break }
            }
            tasks.cancelAll()
        }
    }

    // MARK: The model

    private struct Wanted {
        var state: PluginValue?
        var texts: [Effect.Kind: [String]] = [:]
        var acted = 0
        var calls = 0
    }

    private func wanted(_ plugin: String, _ kinds: [EventKind], _ events: [Event]) -> Wanted {
        var wanted = Wanted()
        var (count, fold) = (0, 0)
        for event in events where kinds.contains(event.kind) {
            let n = event.facts["n"].flatMap(Int.init) ?? 0
            count += 1
            fold = (fold * 31 + n) % 1_000_003
            for i in 0..<(n % 6) {
                let kind: Effect.Kind = [.action, .remind, .signal, .agenda][(n + i) % 4]
                wanted.texts[kind, default: []].append("\(plugin) \(n) \(i)")
            }
            wanted.acted += n % 6 > 0 ? 1 : 0
        }
        wanted.calls = count
        if count > 0 { wanted.state = .map(["count": .integer(Int64(count)), "fold": .integer(Int64(fold))]) }
        return wanted
    }

    func check(_ comment: Comment? = nil) async throws {
        let store = bench.store
        #expect(try await store.read(as: .daemon) { try $0.integrity() } == "ok")
        #expect(try await store.read(as: .daemon) { try $0.placesWaiting() }.isEmpty)
        var effects = 0
        for name in groups {
            let row = try await bench.group(name)
            let events = try await store.read(as: .daemon) { try $0.events(after: 0, group: row, limit: 1_000_000) }.map(\.event)
            var all: [Effect.Kind: [String]] = [:]
            var speaking = 0
            for (number, plugin) in plugins.enumerated() {
                let wanted = wanted(plugin, PluginWorld.kinds[number % 3], events)
                #expect(try await bench.state(plugin, in: name) == wanted.state, comment)
                let health = try await bench.health(plugin, in: name)
                #expect(health.calls - health.faults.values.reduce(0, +) == wanted.calls, "a call that counted twice, or not")
                #expect(health.health.failure == nil)
                let acted = events.count { $0.kind == .pluginActed && $0.subject == plugin }
                #expect(acted == wanted.acted)
                let actions = try await bench.actions(in: name).filter { $0.hasPrefix(plugin) }
                #expect(actions == wanted.texts[.action] ?? [], "actions of \(plugin) in \(name)")
                for (kind, texts) in wanted.texts { all[kind, default: []] += texts }
                if wanted.texts[.signal]?.isEmpty == false { speaking += 1 }
            }
            let due = try await store.read(as: .daemon) { try $0.due(in: row, DueState.allCases, limit: 100_000) }
                .compactMap(\.text)
            #expect(due.sorted() == all[.remind, default: []].sorted())
            let signals = try await store.read(as: .daemon) {
                try $0.signals(in: row, on: CivilDate(daysSinceEpoch: 0))
            }.map(\.text)
            #expect(Set(signals).isSubset(of: all[.signal, default: []]))
            // The newest of each plugin.
            #expect(signals.count == min(10, speaking))
            let additions = try await store.read(as: .daemon) { try $0.additions(to: row) }.map(\.step.title)
            #expect(Set(additions).isSubset(of: all[.agenda, default: []]))
            for (kind, table) in [(Effect.Kind.signal, "signals"), (.agenda, "agenda_additions"), (.action, "actions")] {
                let count = all[kind, default: []].count
                #expect(try bench.tells(count, "SELECT COUNT(*) FROM \(table) WHERE group_id = \(row.row)"), "\(table)")
            }
            effects += all.values.reduce(0) { $0 + $1.count }
        }
        #expect(try bench.tells(effects, "SELECT COUNT(*) FROM effects"))
        #expect(
            try bench.tells(
                0,
                """
                SELECT COUNT(*) FROM effects AS a JOIN effects AS b ON a.group_id = b.group_id AND a.plugin = b.plugin
                    AND a.id < b.id AND (a.event, a.position) > (b.event, b.position)
                """), "effects out of order")
        #expect(
            try bench.tells(
                0,
                """
                SELECT COUNT(*) FROM effects WHERE
                    (SELECT COUNT(*) FROM due WHERE effect = effects.id) + (SELECT COUNT(*) FROM actions WHERE effect = effects.id)
                    + (SELECT COUNT(*) FROM signals WHERE effect = effects.id)
                    + (SELECT COUNT(*) FROM agenda_additions WHERE effect = effects.id) <> 1
                """), "an effect without its thing, or with two")
    }
}
