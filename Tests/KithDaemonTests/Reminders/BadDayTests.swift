import Foundation
import Glibc
import KithCalendar
import KithDaemon
import KithModel
import KithStore
import KithWire
import Testing

/// Days on which something is wrong with the world.
@Suite(.serialized) struct BadDayTests {
    @Test func `other rules of a zone move what was planned by the old ones`() async throws {
        let folder = try TemporaryDirectory()
        func rules(_ version: String, likeThoseOf zone: String) throws {
            try Data("# version \(version)\nZ Isle/Port 0 - GMT\n".utf8).write(to: URL(filePath: "\(folder.path)/tzdata.zi"))
            try FileManager.default.createDirectory(atPath: "\(folder.path)/Isle", withIntermediateDirectories: true)
            let path = "\(folder.path)/Isle/Port"
            try? FileManager.default.removeItem(atPath: path)
            try FileManager.default.copyItem(atPath: "/usr/share/zoneinfo/\(zone)", toPath: path)
        }
        try rules("2026a", likeThoseOf: "Europe/Dublin")
        let bench = try RemindBench(zones: ZoneDatabase(directory: folder.path))
        try await bench.addGroup("harbour", zone: "Isle/Port")
        try await bench.addPerson("kind-heron", to: "harbour")
        try await bench.install("eve", reminders: "return {{ key = 'eve', to = 'asked', on = 1, at = '18:00' }}")
        let byHand = try await bench.reminders.add(
            RemindAdd.Parameters(group: "harbour", to: "asked", at: "2026-11-23 12:00", text: "Bring a cup."), by: .daemon)
        _ = try await bench.due.tick()
        #expect(byHand.due == "2026-11-23T12:00:00Z")
        // Three hours ahead of UTC from now on.
        try rules("2026b", likeThoseOf: "Africa/Nairobi")
        try bench.set("2026-11-23T08:59")
        #expect(try await bench.send() == [])
        try bench.set("2026-11-23T09:00")
        #expect(try await bench.send().count == 1)
        try bench.set("2026-11-23T14:59")
        #expect(try await bench.send() == [])
        try bench.set("2026-11-23T15:00")
        #expect(try await bench.send().count == 1)
    }

    @Test func `where plugins can't run, what they planned waits, and is not asked about without end`() async throws {
        let bench = try RemindBench()
        try await bench.addGroup("harbour")
        try await bench.addPerson("kind-heron", to: "harbour")
        try await bench.install("eve", reminders: "return {{ key = 'eve', to = 'asked', on = 1, at = '18:00' }}")
        _ = try await bench.due.tick()
        try bench.set("2026-11-23T18:00")
        let broken = try bench.reborn(PluginHost(worker: "/nowhere/kith-lua", lanes: 1))
        // Not well: it is tried again in a minute, and not at once.
        #expect(try await broken.due.tick() == false)
        #expect(try await broken.send() == [])
        #expect(try await broken.reborn(bench.host).send().count == 1)
    }

    @Test func `a server that is away for days loses nothing that is still of use, and floods nobody when it is back`()
        async throws
    {
        let bench = try RemindBench()
        try await bench.addGroup("harbour", every: nil)
        let (row, count) = (try await bench.group("harbour"), 2000)
        try await bench.store.addPeople(count, to: "harbour", at: bench.now)
        // Of use for two days: one goes out while the server is away, one after it is back.
        for (at, text) in [("2026-11-21 13:00", "Early."), ("2026-11-23 18:00", "Late.")] {
            _ = try await bench.reminders.add(
                RemindAdd.Parameters(group: "harbour", to: "asked", at: at, text: text), by: .daemon)
        }
        func carry(_ outcome: String) async throws -> [CourierMessage] {
            var all: [CourierMessage] = []
            while case let some = try await bench.claim(), !some.isEmpty {
                for start in stride(from: 0, to: some.count, by: 200) {
                    try await bench.settle(Array(some[start..<min(start + 200, some.count)]), outcome)
                }
                all += some
            }
            return all
        }
        var tries = 0
        for _ in 0..<(3 * 24) {
            bench.pass(hours: 1)
            tries += try await carry("later").count
        }
        // Waits that grow, not one try an hour for each.
        #expect(tries < count * 40 && tries > count)
        bench.pass(hours: 3)
        let sent = try await carry("accepted")
        let late = sent.filter { $0.text.hasPrefix("Late.") }
        #expect(late.count == count && Set(late.map(\.address)).count == count)
        #expect(sent.count == late.count, "what was of use for two days only")
        let parked = try await bench.store.read(as: .daemon) { try $0.messageCounts(of: row)[.parked] ?? 0 }
        #expect(parked == count, "tried for a day")
        #expect(try await bench.store.read(as: .daemon) { try $0.groupsInTrouble() } == [row.row: count])
    }

    @Test(.enabled(if: SmallDisk.isPossible, "this user may not mount a small file system"))
    func `a full disk hands out nothing that it can't keep, and nothing is lost or said twice`() async throws {
        let disk = try SmallDisk(megabytes: 8)
        let bench = try RemindBench(directory: disk.directory)
        defer { bench.store.close() }
        try await bench.addGroup("harbour")
        let people = (0..<20).map { "kind-heron-\($0)" }
        for handle in people { try await bench.addPerson(handle, to: "harbour") }
        try await bench.install("eve", reminders: "return {{ key = 'eve', to = 'asked', on = 1, at = '18:00' }}")
        _ = try await bench.due.tick()
        try disk.fill()
        try bench.set("2026-11-23T18:00")
        // What can't be decided for good is not decided, and nobody gets it.
        for _ in 0..<3 { await #expect(throws: Refusal.self) { try await bench.claim() } }
        try disk.empty()
        let messages = try await bench.claim()
        #expect(messages.count == people.count)
        try disk.fill()
        // They were sent, and that can't be kept just now: told again once there is room, it counts.
        await #expect(throws: Refusal.self) { try await bench.settle(messages) }
        try disk.empty()
        #expect(try await bench.settle(messages) == people.count)
        bench.pass(hours: 12)
        #expect(try await bench.claim().isEmpty)
        #expect(try await bench.store.read(as: .daemon) { try $0.integrity() } == "ok")
    }
}

/// A file system of a few megabytes, until the value goes.
private final class SmallDisk {
    let directory: TemporaryDirectory
    private var filler: String { "\(directory.path)/filler" }

    static let isPossible: Bool = getuid() == 0 && (try? SmallDisk(megabytes: 1)) != nil

    init(megabytes: Int) throws {
        directory = try TemporaryDirectory()
        guard SmallDisk.run("mount", "-t", "tmpfs", "-o", "size=\(megabytes)m,mode=700", "tmpfs", directory.path) else {
            throw RunningDaemon.Failure(message: "no small file system")
        }
    }

    deinit { SmallDisk.run("umount", "-l", directory.path) }

    func fill() throws {
        let file = unsafe open(filler, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw RunningDaemon.Failure(message: "no filler") }
        let page = [UInt8](repeating: 1, count: 4096)
        while unsafe write(file, page, page.count) > 0 {}
        close(file)
    }

    func empty() throws { try FileManager.default.removeItem(atPath: filler) }

    @discardableResult
    private static func run(_ arguments: String...) -> Bool {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = arguments
        (process.standardOutput, process.standardError) = (FileHandle.nullDevice, FileHandle.nullDevice)
        guard (try? process.run()) != nil else { return false }
        process.waitUntilExit()
        return process.terminationStatus == 0
    }
}
