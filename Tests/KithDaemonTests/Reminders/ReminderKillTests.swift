import Foundation
import Glibc
import Testing

/// The real daemon and the real courier, killed at any instant while they write to a real mail server.
@Suite(.enabled(if: PostBox.isThere, "aiosmtpd is needed: Scripts/setup test")) struct ReminderKillTests {
    private static let people = 40
    private static let rounds = 3

    @Test func `whoever is killed when, each mail arrives, and twice at most under one name`() throws {
        let clock = try #require(try MovableClock(zone: "Europe/Dublin"), "a C compiler is needed: apt-get install gcc")
        try clock.set("2026-11-21 10:00")
        let daemon = try RunningDaemon(clock: clock)
        let post = try PostBox()
        try daemon.call("group.create", ["group": "harbour", "zone": "Europe/Dublin", "met_before": true])
        for number in 0..<Self.people {
            let member = "harbour/p-\(number)x"
            try daemon.call("member.add", ["group": "harbour", "handle": "p-\(number)x"])
            try daemon.call(
                "member.contacts",
                ["member": member, "contacts": [["channel": "mail", "address": "p\(number)@harbour.example"]]])
            try daemon.call("consent.record", ["member": member, "purpose": "mail", "how": "spoken"])
            try daemon.call("member.reminders", ["member": member, "wish": "meetings"])
        }
        var minute = 0
        func pass(_ minutes: Int) throws {
            minute += minutes
            try clock.set("2026-11-21 \(10 + minute / 60):\(minute % 60 < 10 ? "0" : "")\(minute % 60)")
        }
        for round in 0..<Self.rounds {
            try daemon.call("remind.add", ["group": "harbour", "to": "asked", "at": "now", "text": "Round \(round)."])
            for _ in 0..<8 {
                try post.carry(from: daemon, clock, killedAfter: .random(in: 20...250))
                if Bool.random() {
                    daemon.signal(SIGKILL)
                    try daemon.start()
                }
                // What the dead one had comes back when its lease ends.
                try pass(7)
            }
        }
        // In peace, until nothing waits.
        for _ in 0..<12 {
            try pass(15)
            _ = try post.carry(from: daemon, clock)
        }
        let mails = try post.mails()
        let byName = Dictionary(grouping: mails, by: \.id)
        for (id, same) in byName {
            // Given up by two couriers that were killed, it is left to somebody; a third time it never goes out.
            #expect(same.count <= 2, "\(id): \(same.count) times")
            #expect(Set(same.map { "\($0.address) \($0.words)" }).count == 1)
        }
        let states = try daemon.call("outbox.stats", ["group": "harbour"])["states"] as? [String: Int] ?? [:]
        let unsure = states["uncertain"] ?? 0
        let reached = Set(mails.map { "\($0.address) \($0.words)" })
        #expect(states["waiting"] == nil && states["claimed"] == nil && states["parked"] == nil, "\(states)")
        #expect(reached.count >= Self.people * Self.rounds - unsure, "\(reached.count) reached, \(states)")
        #expect(byName.count == reached.count, "nobody gets the same under two names")
    }
}
