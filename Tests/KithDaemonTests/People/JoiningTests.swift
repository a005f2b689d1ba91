import Foundation
import Testing

/// How people come to a group: nothing is a condition, and what a group decided is what it offers.
@Suite(.serialized) struct JoiningTests {
    private let daemon: RunningDaemon

    init() throws {
        daemon = try RunningDaemon()
        try daemon.call("group.create", ["group": "open-door", "zone": "UTC"])
        try daemon.call("group.create", ["group": "small-room", "zone": "UTC", "details": ["membership": "closed"]])
    }

    private func stage(_ method: String, _ member: String) throws -> String? {
        try daemon.call(method, ["member": member])["stage"] as? String
    }

    @Test func `to an open group somebody comes at once`() throws {
        try daemon.call("member.enquire", ["group": "open-door", "handle": "new-face"])
        #expect(throws: (any Error).self) { try stage("member.meet", "open-door/new-face") }
        #expect(try stage("member.join", "open-door/new-face") == "joined")
        #expect(throws: (any Error).self) { try stage("member.join", "open-door/new-face") }
        // What a newcomer is told may be told after they joined, too.
        let told = try daemon.call("member.orient", ["member": "open-door/new-face"])
        #expect(told["stage"] as? String == "joined")
    }

    @Test func `meeting somebody first is offered where the group decided so, and never asked`() throws {
        for handle in ["one-a", "two-b"] { try daemon.call("member.enquire", ["group": "small-room", "handle": handle]) }
        #expect(throws: (any Error).self) { try stage("member.meet", "small-room/one-a") }
        try daemon.call("group.edit", ["group": "small-room", "details": ["meets_first": true]])
        #expect(try stage("member.meet", "small-room/one-a") == "met")
        #expect(try stage("member.orient", "small-room/one-a") == "oriented")
        #expect(try stage("member.join", "small-room/one-a") == "joined")
        #expect(try stage("member.join", "small-room/two-b") == "joined", "without any of it")
    }

    @Test func `whoever has only asked is on no sheet, in no figure and asked for nothing`() throws {
        try daemon.call("member.enquire", ["group": "open-door", "handle": "new-face", "name": "Noor"])
        for purpose in ["sign_up", "members"] {
            try daemon.call("consent.record", ["member": "open-door/new-face", "purpose": purpose, "how": "spoken"])
        }
        func count(_ sheet: String) throws -> Int? {
            (try daemon.call("member.sheet", ["group": "open-door", "sheet": sheet])["entries"] as? [Any])?.count
        }
        #expect(try count("contacts") == 0)
        #expect(try count("sign_up") == 0)
        _ = try stage("member.join", "open-door/new-face")
        #expect(try count("contacts") == 1)
        #expect(try count("sign_up") == 1)
    }

    @Test func `a paper does not outlive that it was withdrawn`() throws {
        try daemon.call("member.add", ["group": "open-door", "handle": "kind-heron"])
        let member = "open-door/kind-heron"
        try daemon.call("consent.record", ["member": member, "purpose": "mail", "how": "on_paper", "on": "2020-01-01"])
        try daemon.call("consent.withdraw", ["member": member, "purpose": "mail"])
        for day in ["2020-01-01", "2020-06-01", "today"] {
            #expect(throws: (any Error).self) {
                try daemon.call("consent.record", ["member": member, "purpose": "mail", "how": "on_paper", "on": day])
            }
        }
        // Asked anew, they may agree again the same day.
        try daemon.call("consent.record", ["member": member, "purpose": "mail", "how": "spoken"])
    }

    @Test func `words change in versions, and what was agreed to keeps its own`() throws {
        try daemon.call("member.add", ["group": "open-door", "handle": "kind-heron"])
        let member = "open-door/kind-heron"
        try daemon.call("consent.record", ["member": member, "purpose": "mail", "how": "spoken"])
        let own = try daemon.call("consent.word", ["group": "open-door", "purpose": "mail", "text": "You may write to me."])
        #expect(own["version"] as? String == "own-1")
        let consents = try daemon.call("consent.show", ["member": member])["consents"] as? [[String: Any]]
        #expect(consents?.first?["version"] as? String == "kith-1")
        // Said of other words than the present ones: only a paper can be.
        #expect(throws: (any Error).self) {
            try daemon.call(
                "consent.record", ["member": member, "purpose": "mail", "how": "spoken", "version": "kith-1"])
        }
        let again = try daemon.call("consent.record", ["member": member, "purpose": "mail", "how": "spoken"])
        #expect(again["text"] as? String == "You may write to me.")
        let back = try daemon.call("consent.word", ["group": "open-door", "purpose": "mail", "text": ""])
        #expect(back["version"] as? String == "kith-1")
    }

    @Test func `a newcomer is told six things`() throws {
        try daemon.call("group.contact", ["group": "open-door", "route": "Ring the library, Mondays"])
        let points = try daemon.call("group.newcomer", ["group": "open-door"])["points"] as? [[String: Any]]
        #expect(points?.count == 6)
        #expect((points?.first?["text"] as? String)?.contains("Ring the library") == true)
    }
}
