import Foundation
import KithCalendar
import KithDaemon
import KithModel
import KithPlugins
import KithStore
import KithWire
import Logging
import Synchronization

/// A store, workers and a clock that goes by itself only when told to: everything that a plugin's turn needs.
final class PluginBench: Sendable {
    /// The present, a millisecond later each time somebody asks, so that no two things happen at once.
    final class Ticking: Sendable {
        private let time: Mutex<Int64>

        init(_ start: Int64 = 1_790_000_000_000) { time = Mutex(start) }

        func advance(seconds: Int64) { time.withLock { $0 += seconds * 1000 } }

        func set(_ now: Instant) { time.withLock { $0 = max($0, now.milliseconds) } }

        var wall: WallClock {
            WallClock { [self] in
                time.withLock { now in
                    now += 1
                    return Instant(milliseconds: now)
                }
            }
        }
    }

    /// Which step of a turn comes now; what it throws, the turn ends with.
    typealias Probe = @Sendable (TurnService.Step) throws(Refusal) -> Void

    let directory: TemporaryDirectory
    let store: Store
    let clock: Ticking
    let host: PluginHost
    private let zones = ZoneDatabase()

    var models: ModelService { ModelService(store: store, clock: clock.wall, zones: zones) }

    init(
        directory: TemporaryDirectory? = nil, clock: Ticking = Ticking(), host: PluginHost? = nil, lanes: Int = 1
    ) throws {
        self.directory = try directory ?? TemporaryDirectory()
        self.clock = clock
        self.host = host ?? PluginHost(worker: RunningDaemon.worker, lanes: lanes)
        store = try Store(directory: self.directory.path)
    }

    func turns(_ probe: @escaping Probe = { _ throws(Refusal) in }) -> TurnService {
        TurnService(
            store: store, clock: clock.wall, zones: zones, host: host, identifiers: .system, between: probe)
    }

    /// The state directory as a `kill -9` at this instant would leave it.
    func copy() throws -> TemporaryDirectory {
        let other = try TemporaryDirectory()
        for name in try FileManager.default.contentsOfDirectory(atPath: directory.path)
        where name != "store.db-shm" && !name.hasPrefix("lock") {
            try FileManager.default.copyItem(atPath: "\(directory.path)/\(name)", toPath: "\(other.path)/\(name)")
        }
        return other
    }

    // MARK: What happens

    @discardableResult
    func addGroup(_ name: String) async throws -> GroupRow {
        try await store.write(as: .daemon) { writing in
            guard let handle = Handle(name) else { throw Refusal(.invalidArgument, name) }
            return try writing.insert(Group(id: "id-\(name)", handle: handle, name: name, zone: "Europe/Dublin"))
        }
    }

    func group(_ name: String) async throws -> GroupRow {
        guard let row = try await store.read(as: .daemon, { try $0.group(name) }) else { throw Refusal.notFound(name) }
        return row
    }

    /// Events in a group, in one transaction.
    func happen(_ kind: EventKind = .meetingClosed, in group: String, _ facts: [[String: String]]) async throws {
        let now = clock.wall.now()
        try await store.write(as: .daemon) { writing in
            let row = try writing.reading.group(group)
            for facts in facts { try writing.record(Event(at: now, kind: kind, subject: "s", facts: facts), group: row) }
        }
    }

    func happen(_ kind: EventKind = .meetingClosed, in group: String, _ facts: [String: String] = [:]) async throws {
        try await happen(kind, in: group, [facts])
    }

    @discardableResult
    func install(_ bundle: PluginBundle, in group: String? = nil) async throws -> String {
        try await InstallService(store: store, clock: clock.wall, host: host)
            .install(bundle, group: group, settings: nil, isBundled: false, by: .daemon).plugin.hash
    }

    func remove(_ plugin: String, from group: String? = nil) async throws {
        _ = try await InstallService(store: store, clock: clock.wall, host: host)
            .remove(PluginRemove.Parameters(plugin: plugin, group: group), by: .daemon)
    }

    /// One turn, as somebody looking on sees it.
    @discardableResult
    func turn(_ plugin: String, in group: String) async throws -> TurnOrder.Rest {
        try await turns().take(PluginPlace(group: try await self.group(group).row, plugin: plugin)).rest
    }

    /// Turn after turn until nothing waits that may go on; time passes where something waits for it.
    /// - Returns: places that wait for good.
    @discardableResult
    func settle(_ turns: TurnService? = nil, limit: Int = 10_000) async throws -> Set<PluginPlace> {
        let turns = turns ?? self.turns()
        var stuck: Set<PluginPlace> = []
        for _ in 0..<limit {
            let waiting = try await store.read(as: .daemon) { try $0.placesWaiting() }.filter { !stuck.contains($0) }
            if waiting.isEmpty { return stuck }
            for place in waiting {
                switch try await turns.take(place).rest {
                case .nothing:
                    let left = try await store.read(as: .daemon) {
                        try $0.deliveries(to: place.plugin, in: place.group, limit: 1)
                    }
                    if !left.isEmpty { stuck.insert(place) }
                case .more: break
                case .later(let time): clock.set(time)
                }
            }
        }
        throw Refusal(.internalError, "it never came to an end")
    }

    // MARK: What came of it

    func waiting(_ plugin: String, in group: String) async throws -> Int {
        let row = try await self.group(group)
        return try await store.read(as: .daemon) { try $0.countWaiting(for: plugin, in: row) }
    }

    func state(_ plugin: String, in group: String) async throws -> PluginValue? {
        let row = try await self.group(group)
        return try await store.read(as: .daemon) { try $0.state(of: plugin, in: row) }.flatMap {
            FrameCodec.value(Array($0.content)[...])
        }
    }

    func health(_ plugin: String, in group: String) async throws -> HealthRow {
        let row = try await self.group(group)
        return try await store.read(as: .daemon) { try $0.health(of: plugin, in: row) }
    }

    /// Texts of actions, in the order in which they came.
    func actions(in group: String) async throws -> [String] {
        let row = try await self.group(group)
        return try await store.read(as: .daemon) { try $0.actions(of: row, alsoDone: true, limit: 100_000) }
            .sorted { $0.row < $1.row }.map(\.text)
    }

    func events(_ kind: EventKind, in group: String? = nil) async throws -> [Event] {
        let row: GroupRow? = if let group { try await self.group(group) } else { nil }
        return try await store.read(as: .daemon) { try $0.events(after: 0, group: row, limit: 1_000_000) }.map(\.event)
            .filter { $0.kind == kind }
    }

    /// Whether a number that the database tells is this one: asked of a copy, by raw SQL, as a migration that fails where
    /// it is another.
    func tells(_ number: Int, _ sql: String) throws -> Bool {
        let copy = try copy()
        let question = Migration(
            version: Migration.newest + 1,
            statements: [
                "CREATE TABLE asked (told INTEGER CHECK (told = \(number))) STRICT", "INSERT INTO asked \(sql)",
            ])
        return (try? Store(directory: copy.path, migrations: Migration.all + [question])) != nil
    }
}

typealias PluginBundle = KithPlugins.Bundle

extension PluginBundle {
    /// A plugin of one file for tests.
    static func made(
        id: String = "tried", version: String = "1.0.0", on kinds: [String] = ["meeting.closed"],
        effects: [String] = ["action", "agenda", "remind", "signal"], stateVersion: Int = 1, more: String = "",
        tests: [String: String] = [:], _ main: String
    ) throws -> PluginBundle {
        func list(_ texts: [String]) -> String { texts.map { "\"\($0)\"" }.joined(separator: ", ") }
        let json = """
            { "id": "\(id)", "version": "\(version)", "api": 1, "title": "Tried", "summary": "For a test",
              "provides": { "on": [\(list(kinds))] }, "effects": [\(list(effects))], "state_version": \(stateVersion)\(more) }
            """
        var files = tests.mapValues { Array($0.utf8) }
        files["plugin.json"] = Array(json.utf8)
        files["main.lua"] = Array(main.utf8)
        return try PluginBundle(files: files)
    }

    /// A plugin that does the same at each of its kinds; the function's body sees `event`, `ctx` and `state`.
    static func handling(
        id: String = "tried", version: String = "1.0.0", on kinds: [String] = ["meeting.closed"],
        effects: [String] = ["action", "agenda", "remind", "signal"], stateVersion: Int = 1, more: String = "",
        tests: [String: String] = [:], migrate: String? = nil, _ body: String
    ) throws -> PluginBundle {
        let assigned = kinds.map { "plugin.on[\"\($0)\"] = handle" }.joined(separator: "\n")
        return try made(
            id: id, version: version, on: kinds, effects: effects, stateVersion: stateVersion, more: more, tests: tests,
            """
            local plugin = { on = {} }
            local function handle(event, ctx, state)
            \(body)
            end
            \(assigned)
            \(migrate.map { "plugin.migrate = function(old, state)\n\($0)\nend" } ?? "")
            return plugin
            """)
    }
}

/// Numbers that come again with the same seed.
struct Luck: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: Int) { state = UInt64(truncatingIfNeeded: seed) &* 0x9e37_79b9_7f4a_7c15 | 1 }

    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state &* 0x2545_f491_4f6c_dd1d
    }
}

extension PluginBench {
    /// Has something happen while a turn stands still; within a probe, which can't wait otherwise.
    static func wait(_ body: @escaping @Sendable () async throws -> Void) throws(Refusal) {
        let done = DispatchSemaphore(value: 0)
        let failure = Mutex<String?>(nil)
        // Unstructured, since the probe is no part of any task; it has ended when this returns.
        Task.detached {
            do { try await body() } catch { failure.withLock { $0 = "\(error)" } }
            done.signal()
        }
        done.wait()
        if let failure = failure.withLock(\.self) { throw Refusal(.internalError, failure) }
    }
}
