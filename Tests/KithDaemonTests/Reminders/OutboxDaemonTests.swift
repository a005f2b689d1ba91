import Foundation
import Glibc
import KithModel
import Testing

/// The real daemon, real couriers and a real mail server, with more to do than on most days.
@Suite(.enabled(if: PostBox.isThere, "aiosmtpd is needed: Scripts/setup test")) struct OutboxDaemonTests {
    private let clock: MovableClock
    private let daemon: RunningDaemon

    init() throws {
        clock = try #require(try MovableClock(zone: "Europe/Dublin"), "a C compiler is needed: apt-get install gcc")
        try clock.set("2026-11-21 10:00")
        daemon = try RunningDaemon(clock: clock)
    }

    private func add(_ groups: [String], people: Int) async throws {
        for group in groups {
            try daemon.call("group.create", ["group": group, "zone": "Europe/Dublin", "met_before": true])
        }
        try await daemon.between { store in
            for group in groups { try await store.addPeople(people, to: group, at: Instant(seconds: 1_795_255_200)) }
        }
    }

    private func states() throws -> [String: Int] { try daemon.call("outbox.stats", [:])["states"] as? [String: Int] ?? [:] }

    @Test func `two couriers share the work of one daemon, and nothing goes twice`() async throws {
        let (people, post) = (300, try PostBox())
        try await add(["harbour"], people: people)
        let both = [try post.courier(from: daemon, clock), try post.courier(from: daemon, clock)]
        // Both wait for messages when these come.
        #expect(try daemon.await { both.allSatisfy { $0.log.contains("started") } })
        try daemon.call("remind.add", ["group": "harbour", "to": "asked", "at": "now", "text": "Round 1."])
        #expect(try daemon.await { try states()["sent"] == people })
        for courier in both { #expect(courier.end() == 0, "\(courier.log)") }
        let mails = try post.mails()
        #expect(mails.count == people && Set(mails.map(\.address)).count == people && Set(mails.map(\.id)).count == people)
        #expect(try states() == ["sent": people])
        let carried = both.map { $0.log.components(separatedBy: "handed over").count - 1 }
        #expect(carried.reduce(0, +) == people && carried.allSatisfy { $0 > 0 }, "\(carried)")
    }

    @Test func `an address that is not there is put aside in plain words, and holds nobody up`() async throws {
        let post = try PostBox(["--refuse", "p3@harbour.example=550 5.1.1 p3@harbour.example: no such mailbox"])
        try await add(["harbour"], people: 6)
        try daemon.call("remind.add", ["group": "harbour", "to": "asked", "at": "now", "text": "Round 1."])
        let courier = try post.courier(from: daemon, clock, once: true)
        #expect(courier.wait() == 0, "\(courier.log)")
        #expect(try post.mails().map(\.address).sorted() == [0, 1, 2, 4, 5].map { "p\($0)@harbour.example" })
        #expect(try states() == ["sent": 5, "parked": 1])
        let list = try daemon.kith("outbox", "list", "harbour").output
        #expect(
            list.contains("p-3x: put aside\n  The other side does not take it; perhaps the address is not in use any more.\n"))
        let status = try daemon.kith("status", "harbour").output
        #expect(status.contains("  ! A message could not be delivered\n    kith outbox list harbour\n"), "\(status)")
        // It is not tried again by itself, and what comes later is not held up by it.
        try clock.set("2026-11-22 12:00")
        try daemon.call("remind.add", ["group": "harbour", "to": "asked", "at": "now", "text": "Round 2."])
        let next = try post.courier(from: daemon, clock, once: true)
        #expect(next.wait() == 0, "\(next.log)")
        #expect(try post.mails().count == 10)
        #expect(try states() == ["sent": 10, "parked": 2])
        // Neither what happened nor what was logged says whom.
        daemon.signal(SIGTERM)
        #expect(!(courier.log + next.log + daemon.log).contains("harbour.example"))
        #expect(courier.log.contains("refused") && !daemon.log.isEmpty)
        for name in try FileManager.default.subpathsOfDirectory(atPath: daemon.state) {
            let bytes = FileManager.default.contents(atPath: "\(daemon.state)/\(name)") ?? Data()
            #expect(bytes.range(of: Data("harbour.example".utf8)) == nil, "\(name)")
        }
    }

    @Test func `a server that is away for three days loses none of ten thousand messages`() async throws {
        let (groups, people) = ((0..<50).map { "group-\($0)" }, 200)
        let (count, post) = (groups.count * people, try PostBox(server: "smtp_sink.py", connections: 4))
        try await add(groups, people: people)
        for group in groups {
            try daemon.call("meeting.schedule", ["group": group, "every": "week", "on": "sat", "at": "18:30", "for": "90m"])
            try daemon.call(
                "remind.add",
                ["group": group, "to": "asked", "meeting": "\(group)@2026-11-28", "before": "6d", "text": "Round 1."])
        }
        func daemonsPeak() -> Int { RunningDaemon.peak(of: daemon.process.processIdentifier) }
        let idle = daemonsPeak()
        var peaks: [Int] = []
        /// A courier comes by, so many hours after all of it was due.
        func carry(after hours: Int) throws {
            let (day, hour) = (22 + (19 + hours) / 24, (19 + hours) % 24)
            try clock.set("2026-11-\(day) \(hour < 10 ? "0" : "")\(hour):00")
            let courier = try post.courier(from: daemon, clock, once: true)
            #expect(courier.wait() == 0, "\(courier.log.suffix(400))")
            peaks.append(courier.peak)
        }
        post.server.stop()
        for hours in stride(from: 0, through: 72, by: 4) { try carry(after: hours) }
        // One that was tried for a whole day is put aside for somebody; the others were spared the tries.
        let away = try states()
        #expect(away["waiting", default: 0] + away["parked", default: 0] == count, "\(away)")
        #expect(away["parked", default: 0] < count / 50, "\(away)")
        try post.server.start()
        try carry(after: 86)
        for group in groups where away["parked", default: 0] > 0 {
            let parked = try daemon.call("outbox.list", ["group": group, "state": "parked", "limit": 200])["messages"]
            for message in parked as? [[String: Any]] ?? [] {
                try daemon.call("outbox.retry", ["group": group, "message": message["message"] ?? ""])
            }
        }
        try carry(after: 87)
        #expect(try states() == ["sent": count])
        let mails = try post.mails()
        #expect(mails.count == count && Set(mails.map(\.address)).count == count && Set(mails.map(\.id)).count == count)
        // KiB, and nowhere near a copy of what waits: neither by the daemon, nor by a courier against the first.
        #expect(daemonsPeak() - idle < 24 * 1024, "\(idle), then \(daemonsPeak())")
        #expect(try #require(peaks.max()) - #require(peaks.first) < 16 * 1024 && peaks.contains { $0 > 0 }, "\(peaks)")
    }
}
