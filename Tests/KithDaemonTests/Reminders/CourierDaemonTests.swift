import Foundation
import Glibc
import Testing

/// The real daemon with a courier that waits.
@Suite struct CourierDaemonTests {
    @Test func `a daemon that ends waits for no courier, and one that goes on tells it soon`() throws {
        let daemon = try RunningDaemon()
        let courier = try RawClient(daemon.socket)
        _ = try courier.call(#"{"jsonrpc":"2.0","id":1,"method":"hello","params":{"role":"courier"}}"#)
        try daemon.call("group.create", ["group": "harbour", "zone": "UTC", "met_before": true])
        try daemon.call("member.add", ["group": "harbour", "handle": "kind-heron"])
        let member = "harbour/kind-heron"
        try daemon.call(
            "member.contacts", ["member": member, "contacts": [["channel": "mail", "address": "heron@harbour.example"]]])
        try daemon.call("consent.record", ["member": member, "purpose": "mail", "how": "spoken"])
        try daemon.call(
            "member.reminders", ["member": member, "wish": "meetings", "quiet_from": "00:00", "quiet_until": "00:00"])
        let waiting = #"{"jsonrpc":"2.0","id":2,"method":"courier.claim","params":{"channels":["mail"],"wait":600}}"#
        // Nobody reads while it waits, and the answer is there when somebody does.
        courier.write(Array(waiting.utf8) + [10])
        try daemon.call("remind.add", ["group": "harbour", "to": "asked", "at": "now"])
        #expect(try courier.line().contains("heron@harbour.example"))
        // A courier that is gone by then is handed nothing: the next has it at once.
        do {
            let dead = try RawClient(daemon.socket)
            _ = try dead.call(#"{"jsonrpc":"2.0","id":1,"method":"hello","params":{"role":"courier"}}"#)
            dead.write(Array(waiting.utf8) + [10])
            _ = try daemon.call("ping", [:])
        }
        poll(nil, 0, 200)
        try daemon.call("remind.add", ["group": "harbour", "to": "asked", "at": "now"])
        #expect(try courier.call(waiting).contains("heron@harbour.example"))
        // The next time nobody comes, and the daemon is told to end.
        courier.write(Array(waiting.utf8) + [10])
        _ = try daemon.call("ping", [:])
        daemon.signal(SIGTERM)
        #expect(daemon.process.terminationStatus == 0)
    }
}
