import Foundation
import KithDaemon
import KithModel
import KithStore
import Synchronization
import Testing

/// The door, with names that a test decides.
@Suite struct DoorTests {
    private let directory: TemporaryDirectory
    private let store: Store

    init() async throws {
        directory = try TemporaryDirectory()
        store = try Store(directory: "\(directory.path)/state")
        try await store.write(as: .daemon) { writing in
            for name in ["harbour", "quayside"] {
                guard let handle = Handle(name) else { continue }
                try writing.insert(Group(id: "id-\(name)", handle: handle, name: name, zone: "UTC"))
            }
        }
    }

    private func give(_ role: Role, _ holder: Grant.Holder, _ name: String, _ group: Int64?) async throws {
        try await store.write(as: .daemon) { writing in
            try writing.keep(
                Grant(role: role, holder: holder, name: name, group: group, since: Instant(seconds: 0), by: 0))
        }
    }

    private func door(_ names: [Grant.Holder: String]) async throws -> Door {
        let door = Door(own: 900, nameOf: { names[$0] })
        try await door.learn(from: store)
        return door
    }

    @Test func `root and the daemon's own user are operators, 65534 is nobody`() async throws {
        let door = try await door([:])
        #expect(await door.viewer(Caller(uid: 0)).roles == [.operator])
        #expect(await door.viewer(Caller(uid: 900)).keepsAll)
        #expect(await door.viewer(Caller(uid: 1000)).roles == [])
        #expect(await Door(own: 65534, nameOf: { _ in nil }).viewer(Caller(uid: 65534)).roles == [])
    }

    @Test func `roles add up over account and Unix groups, each over its own groups`() async throws {
        try await give(.facilitator, .user(1000), "anna", 1)
        try await give(.coordinator, .systemGroup(50), "staff", nil)
        let door = try await door([.user(1000): "anna", .systemGroup(50): "staff"])
        let viewer = await door.viewer(Caller(uid: 1000, groups: [7, 50]))
        #expect(viewer.sight(of: 1) == .whole)
        #expect(viewer.sight(of: 2) == .outline)
        #expect(viewer.account == "anna")
        #expect(await door.viewer(Caller(uid: 1000, groups: [7])).sight(of: 2) == nil)
        #expect(await door.viewer(Caller(uid: 1001, groups: [50])).sight(of: 1) == .outline)
    }

    @Test func `a number that is called otherwise now, or nothing, holds nothing`() async throws {
        try await give(.facilitator, .user(1000), "anna", 1)
        #expect(await (try door([.user(1000): "bert"])).viewer(Caller(uid: 1000)).roles == [])
        #expect(await (try door([:])).viewer(Caller(uid: 1000)).roles == [])
    }

    @Test func `somebody who was given nothing is not looked up`() async throws {
        try await give(.facilitator, .user(1000), "anna", 1)
        let asked = Mutex(0)
        let door = Door(
            own: 900,
            nameOf: { _ in
                asked.withLock { $0 += 1 }
                return nil
            })
        try await door.learn(from: store)
        _ = await door.viewer(Caller(uid: 4321, groups: [1, 2, 3]))
        #expect(asked.withLock { $0 } == 0)
        #expect(!door.mayHoldAny(Caller(uid: 4321)))
    }
}
