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

    var topics: TopicService { TopicService(store: store, clock: clock, identifiers: .system, zones: zones) }
    var speakers: SpeakerService { SpeakerService(store: store, clock: clock, identifiers: .system, zones: zones) }
    var cards: CardService { CardService(store: store, clock: clock) }

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

    func addSeries(_ id: String, to name: String, start: String, rule: String?) async throws {
        let row = try await group(name)
        guard let start = CivilDateTime(start) else { throw Refusal.invalid("start", start) }
        _ = try await store.write(as: .daemon) { writing in
            try writing.insert(
                Series(id: id, title: nil, rule: rule, start: start, zone: row.group.zone, minutes: 90), for: row, tzdata: "2026a"
            )
        }
    }

    func series(_ id: String, in name: String) async throws -> Int64 {
        let row = try await group(name)
        let found = try await store.read(as: .daemon) { try $0.series(of: row) }.first { $0.series.id == id }
        guard let found else { throw Refusal.notFound(id) }
        return found.row
    }

    func occurrence(_ key: String, of series: String, in name: String) async throws -> Occurrence? {
        let row = try await group(name)
        guard let key = CivilDateTime(key) else { throw Refusal.invalid("key", key) }
        return try await store.read(as: .daemon) { reading in
            try reading.series(of: row).first { $0.series.id == series }.flatMap { try reading.occurrence(key, of: $0) }
        }?.occurrence
    }

    func note(_ key: String, _ state: MeetingState, of series: String, in name: String) async throws {
        let (row, series) = (try await group(name), try await self.series(series, in: name))
        guard let key = CivilDateTime(key) else { throw Refusal.invalid("key", key) }
        _ = try await store.write(as: .daemon) { writing in
            try writing.keep(
                OccurrenceRow(series: series, group: row.row, occurrence: Occurrence(key: key, state: state)))
        }
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

    /// What lies in the store of a guest, as another program reads it.
    func sealedGuest(_ id: String) throws -> Data {
        let script = """
            import sqlite3, sys
            row = sqlite3.connect(sys.argv[1]).execute("SELECT hex(details) FROM guests WHERE public_id = ?", [sys.argv[2]])
            print(row.fetchone()[0])
            """
        let (process, output) = (Process(), Pipe())
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", "-c", script, "\(directory.path)/store.db", id]
        process.standardOutput = output
        try process.run()
        let hex = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        let digits = hex.compactMap { Character(UnicodeScalar($0)).hexDigitValue }
        return Data(stride(from: 0, to: digits.count - 1, by: 2).map { UInt8(digits[$0] * 16 + digits[$0 + 1]) })
    }

    func holds(_ text: String) throws -> Bool { try holds(Data(text.utf8)) }

    /// Whether these bytes lie anywhere in the store's files.
    func holds(_ bytes: Data) throws -> Bool {
        for name in ["store.db", "store.db-wal"] {
            let all = try? Data(contentsOf: URL(filePath: "\(directory.path)/\(name)"))
            if all?.range(of: bytes) != nil { return true }
        }
        return false
    }
}
