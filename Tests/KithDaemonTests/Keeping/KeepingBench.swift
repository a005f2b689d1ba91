import Foundation
import KithCalendar
import KithDaemon
import KithModel
import KithStore
import KithWire
import Synchronization

/// A store with groups, services over it, and a clock that stands still until it is told to go.
final class KeepingBench: Sendable {
    let directory: TemporaryDirectory
    let store: Store
    private let day: Mutex<CivilDate>
    let zones = ZoneDatabase()

    init(today: String = "2026-11-21") throws {
        directory = try TemporaryDirectory()
        store = try Store(directory: directory.path)
        guard let date = CivilDate(today) else { throw Refusal.invalid("today", today) }
        day = Mutex(date)
    }

    /// Noon in UTC.
    var clock: WallClock {
        WallClock { [self] in Instant(seconds: day.withLock { Int64($0.daysSinceEpoch) } * 86_400 + 43_200) }
    }

    var today: CivilDate { day.withLock(\.self) }

    func pass(days: Int) { day.withLock { $0 = $0.adding(days: days) } }

    var ethics: EthicsService { EthicsService(store: store, clock: clock, zones: zones) }
    var resources: ResourceService {
        ResourceService(store: store, clock: clock, identifiers: .system, zones: zones)
    }

    @discardableResult
    func addGroup(_ name: String, zone: String = "Europe/Dublin", country: String? = nil) async throws -> GroupRow {
        try await store.write(as: .daemon) { writing in
            guard let handle = Handle(name) else { throw Refusal(.invalidArgument, name) }
            return try writing.insert(Group(id: "id-\(name)", handle: handle, name: name, zone: zone, country: country))
        }
    }

    func group(_ name: String) async throws -> GroupRow {
        guard let row = try await store.read(as: .daemon, { try $0.group(name) }) else { throw Refusal.notFound(name) }
        return row
    }

    /// Somebody who keeps some groups.
    func facilitator(of groups: String...) async throws -> Viewer {
        var rows: Set<Int64> = []
        for group in groups { rows.insert(try await self.group(group).row) }
        return Viewer(uid: 1000, holdings: [.facilitator: .groups(rows)])
    }

    /// Codes of what wants a look, worked out for all groups at once and for the one; the same either way.
    func attention(_ name: String) async throws -> [String] {
        let row = try await group(name)
        let (now, today) = (clock.now(), today)
        let (all, alone) = try await store.read(as: .daemon) { reading in
            (
                try KeptAttention(reading, now: now).lines(of: row, reading, today: today),
                try KeptAttention(for: row).lines(of: row, reading, today: today)
            )
        }
        guard all == alone else { throw Refusal(.internalError, "\(all) is not \(alone)") }
        return all.map(\.code)
    }

    func events(_ kind: EventKind) async throws -> [Event] {
        try await store.read(as: .daemon) { try $0.events(after: 0, limit: 100_000) }.map(\.event).filter { $0.kind == kind }
    }

    /// Whether these bytes lie anywhere in the store's files.
    func holds(_ text: String) throws -> Bool {
        for name in ["store.db", "store.db-wal"] {
            let bytes = try? Data(contentsOf: URL(filePath: "\(directory.path)/\(name)"))
            if bytes?.range(of: Data(text.utf8)) != nil { return true }
        }
        return false
    }
}
