import Foundation
import KithCalendar
import KithDaemon
import KithModel
import KithPlugins
import KithStore
import KithWire
import Synchronization

/// A store with groups and people, real plugins in real workers, and a clock that stands still until it is told to go.
final class RemindBench: Sendable {
    let directory: TemporaryDirectory
    let store: Store
    let host: PluginHost
    let zones: ZoneDatabase
    private let time: Mutex<Instant>

    init(
        now: String = "2026-11-21T12:00", directory: TemporaryDirectory? = nil, host: PluginHost? = nil,
        zones: ZoneDatabase = ZoneDatabase()
    ) throws {
        self.zones = zones
        self.directory = try directory ?? TemporaryDirectory()
        store = try Store(directory: self.directory.path)
        self.host = host ?? PluginHost(worker: RunningDaemon.worker, lanes: 1)
        guard let now = CivilDateTime(now) else { throw Refusal.invalid("now", now) }
        time = Mutex(Instant(seconds: Int64(now.minutesSinceEpoch) * 60))
    }

    /// The same from a copy of its files, as a `kill -9` at this instant would leave them; the clock goes on.
    func reborn(_ host: PluginHost? = nil) throws -> RemindBench {
        let other = try TemporaryDirectory()
        for name in try FileManager.default.contentsOfDirectory(atPath: directory.path)
        where name != "store.db-shm" && !name.hasPrefix("lock") {
            try FileManager.default.copyItem(atPath: "\(directory.path)/\(name)", toPath: "\(other.path)/\(name)")
        }
        let bench = try RemindBench(directory: other, host: host ?? self.host, zones: zones)
        let now = now
        bench.time.withLock { $0 = now }
        return bench
    }

    var now: Instant { time.withLock(\.self) }
    var clock: WallClock { WallClock { [self] in now } }

    /// In UTC.
    func set(_ text: String) throws {
        guard let now = CivilDateTime(text) else { throw Refusal.invalid("now", text) }
        time.withLock { $0 = Instant(seconds: Int64(now.minutesSinceEpoch) * 60) }
    }

    func pass(hours: Int64 = 0, minutes: Int64 = 0) { time.withLock { $0 = $0.adding(seconds: hours * 3600 + minutes * 60) } }

    private var plans: PlanService {
        PlanService(store: store, clock: clock, zones: zones, host: host, identifiers: .system)
    }

    var due: DueService {
        DueService(store: store, clock: clock, zones: zones, host: host, identifiers: .system, plans: plans)
    }

    var courier: CourierService {
        CourierService(store: store, clock: clock, zones: zones, due: due, watch: CourierWatch())
    }

    var reminders: RemindService {
        RemindService(store: store, clock: clock, zones: zones, host: host, identifiers: .system)
    }

    var dates: DatesService { DatesService(store: store, clock: clock, identifiers: .system, zones: zones) }

    // MARK: Groups, people, plugins

    func addGroup(_ name: String, zone: String = "Europe/Dublin", every rule: String? = "FREQ=WEEKLY;BYDAY=TU") async throws {
        let start = CivilDateTime("2026-11-24T18:30")
        let now = now
        try await store.write(as: .daemon) { writing in
            guard let handle = Handle(name), let start else { throw Refusal(.invalidArgument, name) }
            let row = try writing.insert(Group(id: "id-\(name)", handle: handle, name: "The \(name)", zone: zone, state: .active))
            try writing.insert(
                Series(id: "s-\(name)", title: nil, rule: rule, start: start, zone: zone, minutes: 90), for: row, tzdata: "2026a")
            try writing.record(Event(at: now, kind: .seriesScheduled, subject: "s-\(name)"), group: row)
        }
    }

    func group(_ name: String) async throws -> GroupRow {
        guard let row = try await store.read(as: .daemon, { try $0.group(name) }) else { throw Refusal.notFound(name) }
        return row
    }

    /// Somebody who can be written to and agreed to it.
    func addPerson(
        _ handle: String, to name: String, _ reminding: Reminding = Reminding(wish: .meetings), agrees: Bool = true,
        channel: Channel = .mail
    ) async throws {
        let (row, now) = (try await group(name), now)
        try await store.write(as: .daemon) { writing in
            guard let handle = Handle(handle) else { throw Refusal(.invalidArgument, handle) }
            try writing.insert(Member(id: "m-\(name)-\(handle)", handle: handle), into: row)
            guard let member = try writing.reading.member(handle.description, of: row) else { throw Refusal.notFound("member") }
            try writing.setContacts([Contact(channel: channel, address: "\(handle)@\(name).example")], of: member)
            try writing.setReminding(reminding, of: member)
            if agrees {
                let consent = Consent(
                    purpose: channel.purpose, wording: .bundled(channel.purpose), how: .spoken, givenOn: now.utc.date)
                try writing.insert(consent, id: "c-\(name)-\(handle)", of: member, in: row, at: now)
            }
            try writing.record(Event(at: now, kind: .memberAdded, subject: member.member.id), group: row)
        }
    }

    func change(_ handle: String, of name: String, _ body: @escaping @Sendable (MemberRow, Writing) throws -> Void) async throws {
        let row = try await group(name)
        try await store.write(as: .daemon) { writing in
            guard let member = try writing.reading.member(handle, of: row) else { throw Refusal.notFound(handle) }
            try body(member, writing)
        }
    }

    func takes(_ role: String, _ handle: String, of name: String, at key: String) async throws {
        let (row, now) = (try await group(name), now)
        guard let key = CivilDateTime(key), let role = RoleKey(role) else { throw Refusal.invalid("key", key) }
        try await change(handle, of: name) { member, writing in
            guard let series = try writing.reading.series(of: row).first else { throw Refusal.notFound("series") }
            try writing.insert(
                RoleTurnRow(member: member.row, role: role, date: SeriesDate(series: series.row, key: key), place: 1), of: row)
            try writing.record(Event(at: now, kind: .roleTaken, subject: member.member.id), group: row)
        }
    }

    /// A plugin of one file, for all groups.
    func install(_ id: String, reminders: String) async throws {
        let manifest = #"""
            {"id":"\#(id)","version":"1.0.0","api":1,"title":"T","summary":"S","provides":{"reminders":["meeting"]}}
            """#
        let main = """
            local plugin = { reminders = {} }
            plugin.reminders.meeting = { title = "M", plan = function(meeting, ctx) \(reminders) end }
            return plugin
            """
        try await install([("plugin.json", manifest), ("main.lua", main)])
    }

    private func install(_ files: [(String, String)]) async throws {
        let folder = try TemporaryDirectory()
        for (name, text) in files { try Data(text.utf8).write(to: URL(filePath: "\(folder.path)/\(name)")) }
        try await InstallService(store: store, clock: clock, host: host).install(
            try PluginBundle(directory: folder.path), group: nil, settings: nil, isBundled: false, by: .daemon)
    }

    // MARK: What goes out

    /// What a courier gets now, taken at once.
    func claim(_ channels: String..., limit: Int = 200) async throws -> [CourierMessage] {
        try await courier.claim(
            CourierClaim.Parameters(channels: channels.isEmpty ? ["mail"] : channels, limit: limit, wait: nil), by: .daemon
        ).messages
    }

    @discardableResult
    func settle(_ messages: [CourierMessage], _ outcome: String = "accepted") async throws -> Int {
        guard !messages.isEmpty else { return 0 }
        return try await courier.settle(
            CourierSettle.Parameters(results: messages.map { Settlement(message: $0.message, outcome: outcome) }), by: .daemon
        ).settled
    }

    /// Addresses that get something now, each taken and settled.
    func send() async throws -> [String] {
        let messages = try await claim()
        try await settle(messages)
        return messages.map(\.address).sorted()
    }

    func events(_ kind: EventKind) async throws -> [Event] {
        try await store.read(as: .daemon) { try $0.events(after: 0, limit: 100_000) }.map(\.event).filter { $0.kind == kind }
    }

    func dropped() async throws -> [String] {
        let all = try await events(.reminderDropped) + events(.messageDropped)
        return all.compactMap { $0.facts["reason"] }
    }

    /// When what is planned is due, on the group's clock.
    func planned(_ name: String) async throws -> [String] {
        let row = try await group(name)
        return try await store.read(as: .daemon) { try $0.due(in: row) }.map(\.on.description)
    }
}
