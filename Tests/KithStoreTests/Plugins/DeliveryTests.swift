import KithModel
import KithStore
import Testing

/// An event and what it owes to plugins stand in one transaction.
@Suite struct DeliveryTests {
    private let directory: TemporaryDirectory
    private let store: Store

    init() async throws {
        directory = try TemporaryDirectory()
        store = try Store(directory: directory.path)
        for group in ["harbour", "quayside"] { try await store.addGroup(group) }
        try await store.write(as: .daemon) { writing in
            try writing.subscribe("tea", to: ["meeting.closed", "plugin.acted"], for: nil)
        }
    }

    private func happen(_ kind: EventKind = .meetingClosed, in group: String, thenFail: Bool = false) async throws {
        try await store.write(as: .daemon) { writing in
            let row = try writing.reading.group(group)
            try writing.record(Event(at: Instant(seconds: 1), kind: kind), group: row)
            if thenFail { throw Refusal.conflict("no") }
        }
    }

    private func waiting(_ group: String) async throws -> Int {
        try await store.read(as: .daemon) { reading in
            try reading.group(group).map { try reading.countWaiting(for: "tea", in: $0) } ?? -1
        }
    }

    @Test func `an event that was taken back is delivered to nobody`() async throws {
        await #expect(throws: Refusal.self) { try await happen(in: "harbour", thenFail: true) }
        #expect(try await waiting("harbour") == 0)
        try await happen(in: "harbour")
        #expect(try await waiting("harbour") == 1)
        #expect(try await waiting("quayside") == 0)
    }

    @Test func `events that plugins cause are delivered to none, even to one who asks`() async throws {
        try await happen(.pluginActed, in: "harbour")
        #expect(try await waiting("harbour") == 0)
    }

    @Test func `a place is told once its event is on the disk, and once`() async throws {
        try await happen(in: "harbour")
        try await happen(in: "harbour")
        let harbour = try await store.read(as: .daemon) { try $0.group("harbour") }
        #expect(store.arrivals.take().map(\.group) == [harbour?.row])
        #expect(store.arrivals.take().isEmpty)
    }

    @Test func `a delivery ends once, and an effect is entered once`() async throws {
        try await happen(in: "harbour")
        try await store.write(as: .daemon) { writing in
            guard let group = try writing.reading.group("harbour") else { return }
            let found = try writing.reading.deliveries(to: "tea", in: group.row, limit: 10)
            let delivery = try #require(found.first)
            #expect(try writing.end(delivery.id))
            #expect(try !writing.end(delivery.id))
            func enter(_ position: Int, _ plugin: String = "tea") throws -> Int64? {
                try writing.enterEffect(
                    "action", of: plugin, event: delivery.event.sequence, position: position, group: group,
                    at: Instant(seconds: 2))
            }
            #expect(try enter(0) != nil)
            #expect(try enter(0) == nil)
            #expect(try enter(1) != nil)
            #expect(try enter(0, "other") != nil)
            #expect(try writing.reading.effects(of: "tea", at: delivery.event.sequence) == ["action", "action"])
        }
    }
}
