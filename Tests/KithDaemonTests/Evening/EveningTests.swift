import Foundation
import Glibc
import Testing

/// An evening in the real daemon: the time of its steps, and what the group keeps of it.
@Suite(.serialized) struct EveningTests {
    private let daemon: RunningDaemon
    private let client: RawClient

    init() throws {
        daemon = try RunningDaemon()
        client = try RawClient(daemon.socket)
        try daemon.call("group.create", ["group": "harbour", "zone": "UTC", "met_before": true], on: client)
        try daemon.call(
            "meeting.schedule", ["group": "harbour", "rule": "FREQ=DAILY", "at": "18:30", "for": "90m"], on: client)
    }

    private let open: [String: Any] = ["meeting": "harbour@open"]

    @discardableResult
    private func call(_ method: String, _ parameters: [String: Any] = ["meeting": "harbour@open"]) throws -> [String: Any] {
        try daemon.call(method, parameters, on: client)
    }

    /// What is refused, and what would be right.
    private func refused(_ method: String, _ parameters: [String: Any]) throws -> (code: String, message: String, remedy: String)
    {
        let body: [String: Any] = ["jsonrpc": "2.0", "id": 1, "method": method, "params": parameters]
        let line = String(decoding: try JSONSerialization.data(withJSONObject: body), as: UTF8.self)
        let answer = try JSONSerialization.jsonObject(with: Data(try client.call(line).utf8)) as? [String: Any]
        let error = try #require(answer?["error"] as? [String: Any], "\(method) went through")
        let data = error["data"] as? [String: Any]
        return (data?["code"] as? String ?? "", error["message"] as? String ?? "", data?["remedy"] as? String ?? "")
    }

    @discardableResult
    private func begin() throws -> [String: Any] { try call("meeting.open", ["meeting": "harbour@next"]) }

    private func notes() throws -> [[String: Any]] { try call("meeting.notes")["notes"] as? [[String: Any]] ?? [] }

    private func actions() throws -> [[String: Any]] {
        try call("action.list", ["group": "harbour"])["actions"] as? [[String: Any]] ?? []
    }

    // MARK: Time

    @Test func `a step is paused, goes on, gets more time, and the next begins anew`() throws {
        let opened = try begin()
        #expect(opened["planned"] as? Int == 300 && opened["paused"] == nil)
        #expect((0...20).contains(opened["used"] as? Int ?? -1))
        #expect(try call("meeting.extend", open.merging(["minutes": 10]) { $1 })["planned"] as? Int == 900)
        #expect(try call("meeting.extend", open.merging(["minutes": -5]) { $1 })["planned"] as? Int == 600)
        #expect(try call("meeting.pause")["paused"] as? Bool == true)
        #expect(try refused("meeting.pause", open).remedy == "kith meeting resume harbour@open")
        #expect(try call("meeting.resume")["paused"] == nil)
        #expect(try refused("meeting.resume", open).code == "conflict")
        _ = try call("meeting.pause")
        let next = try call("meeting.next")
        #expect(next["paused"] == nil && next["step"] as? Int == 2)
        #expect(next["planned"] as? Int != 900)
    }

    @Test(arguments: [0, 121, -121, Int.max, Int.min]) func `no step gets so many minutes`(minutes: Int) throws {
        try begin()
        #expect(try refused("meeting.extend", open.merging(["minutes": minutes]) { $1 }).code == "invalid_argument")
    }

    @Test func `what was not given can't be taken back, and more than ten hours are not given`() throws {
        try begin()
        #expect(try refused("meeting.extend", open.merging(["minutes": -1]) { $1 }).code == "conflict")
        for _ in 0..<5 { _ = try call("meeting.extend", open.merging(["minutes": 120]) { $1 }) }
        #expect(try refused("meeting.extend", open.merging(["minutes": 1]) { $1 }).code == "conflict")
    }

    @Test func `a step that was left out is remembered, and going back takes it in again`() throws {
        try begin()
        let first = try #require(try call("meeting.agenda")["steps"] as? [[String: Any]]).compactMap { $0["key"] as? String }
        #expect(try call("meeting.skip")["step"] as? Int == 2)
        #expect(try call("meeting.agenda")["left_out"] as? [String] == [first[0]])
        _ = try call("meeting.skip")
        #expect(try call("meeting.agenda")["left_out"] as? [String] == [first[0], first[1]])
        #expect(try call("meeting.back")["step"] as? Int == 2)
        #expect(try call("meeting.agenda")["left_out"] as? [String] == [first[0]])
        #expect(try call("meeting.back")["step"] as? Int == 1)
        #expect(try call("meeting.agenda")["left_out"] == nil)
        for _ in 1..<first.count { _ = try call("meeting.next") }
        #expect(try refused("meeting.skip", open).remedy.hasPrefix("kith meeting close harbour@"))
    }

    @Test(arguments: ["meeting.next", "meeting.back", "meeting.skip", "meeting.pause", "meeting.resume", "meeting.extend"])
    func `whoever sees another step than the one that is on changes nothing`(method: String) throws {
        try begin()
        _ = try call("meeting.next")
        if method == "meeting.resume" { _ = try call("meeting.pause") }
        let before = try call("meeting.show")
        let more: [String: Any] = method == "meeting.extend" ? ["minutes": 5] : [:]
        for step in [0, 1, 3, -1, 99, Int.max] {
            let asked = open.merging(more) { $1 }.merging(["step": step]) { $1 }
            #expect(try refused(method, asked).code == "conflict", "\(step)")
        }
        let after = try call("meeting.show")
        #expect(after["step"] as? Int == before["step"] as? Int && after["planned"] as? Int == before["planned"] as? Int)
        _ = try call(method, open.merging(more) { $1 }.merging(["step": 2]) { $1 })
    }

    @Test(arguments: ["meeting.next", "meeting.skip", "meeting.pause", "meeting.resume", "meeting.extend", "meeting.note"])
    func `nothing of it happens to a meeting that is not under way`(method: String) throws {
        let more: [String: Any] =
            switch method {
            case "meeting.extend": ["minutes": 5]
            case "meeting.note": ["kind": "theme", "text": "rain"]
            default: [:]
            }
        func refusal(_ meeting: String) throws -> (code: String, message: String, remedy: String) {
            try refused(method, more.merging(["meeting": meeting]) { $1 })
        }
        let planned = try refusal("harbour@next")
        #expect(planned.code == "conflict" && planned.remedy.hasPrefix("kith meeting open harbour@"))
        let name = try #require(try call("meeting.cancel", ["meeting": "harbour@next"])["meeting"] as? String)
        #expect(try refusal(name).remedy == "kith meeting restore \(name)")
        #expect(try refusal("harbour@open").code == "not_found")
        try begin()
        let held = try #require(try call("meeting.close")["meeting"] as? String)
        guard method != "meeting.note" else { return }
        #expect(try refusal(held).remedy == "kith meeting show \(held)")
    }

    @Test func `a meeting goes on where it was after the daemon was killed`() throws {
        try begin()
        _ = try call("meeting.skip")
        _ = try call("meeting.extend", open.merging(["minutes": 7]) { $1 })
        _ = try call("meeting.pause")
        let before = try call("meeting.show")
        daemon.signal(SIGKILL)
        try daemon.start()
        let again = try RawClient(daemon.socket)
        let after = try daemon.call("meeting.show", open, on: again)
        for field in ["step", "used", "planned"] { #expect(after[field] as? Int == before[field] as? Int, "\(field)") }
        #expect(after["paused"] as? Bool == true)
        #expect((try daemon.call("meeting.agenda", open, on: again)["left_out"] as? [String])?.count == 1)
    }

    // MARK: Notes

    @Test func `a group keeps what it decides, in its own words`() throws {
        try begin()
        let kept = try call(
            "meeting.note", open.merging(["kind": "decision", "text": "  Tea comes first.\nAlways.  "]) { $1 })
        #expect(kept["text"] as? String == "Tea comes first.\nAlways.")
        #expect(kept["action"] == nil && kept["voices"] == nil)
        #expect(try notes().map { $0["note"] as? String } == [kept["note"] as? String])
        let held = try #require(try call("meeting.close")["meeting"] as? String)
        // Some things come to mind on the way home.
        try call("meeting.note", ["meeting": held, "kind": "theme", "text": "Sleep"])
        let all = try call("meeting.notes", ["meeting": held])["notes"] as? [[String: Any]]
        #expect(all?.map { $0["text"] as? String } == ["Tea comes first.\nAlways.", "Sleep"])
    }

    @Test func `notes come page by page`() throws {
        try begin()
        for number in 1...5 { try call("meeting.note", open.merging(["kind": "theme", "text": "\(number)"]) { $1 }) }
        var (found, after, pages) = ([String](), String?.none, 0)
        repeat {
            var asked: [String: Any] = open.merging(["limit": 2] as [String: Any]) { $1 }
            asked["after"] = after
            let page = try call("meeting.notes", asked)
            found += (page["notes"] as? [[String: Any]] ?? []).compactMap { $0["text"] as? String }
            after = page["next"] as? String
            pages += 1
        } while after != nil
        #expect(found == ["1", "2", "3", "4", "5"] && pages == 3)
        #expect(try refused("meeting.notes", open.merging(["after": "nope"]) { $1 }).code == "not_found")
    }

    @Test func `one voice for a change is heard, several put it on the list`() throws {
        try begin()
        let one = try call("meeting.note", open.merging(["kind": "change", "text": "Earlier", "voices": 1]) { $1 })
        #expect(one["action"] == nil && one["voices"] as? Int == 1)
        let many = try call("meeting.note", open.merging(["kind": "change", "text": "Softer light", "voices": 4]) { $1 })
        #expect(try actions().map { $0["text"] as? String } == ["Softer light"])
        #expect(try actions().first?["action"] as? String == many["action"] as? String)
        for voices in [0, -1, 1001] {
            let asked = open.merging(["kind": "change", "text": "x", "voices": voices]) { $1 }
            #expect(try refused("meeting.note", asked).code == "invalid_argument")
        }
        let asked = open.merging(["kind": "theme", "text": "x", "voices": 2]) { $1 }
        #expect(try refused("meeting.note", asked).message == "Voices are counted for a change alone.")
    }

    @Test func `the group is beside somebody until the next meeting, only if they want it, and nobody is named`() throws {
        try begin()
        #expect(try refused("meeting.note", open.merging(["kind": "support"]) { $1 }).remedy == "ask them first")
        #expect(
            try refused("meeting.note", open.merging(["kind": "support", "wanted": false]) { $1 }).remedy == "ask them first")
        let named = open.merging(["kind": "support", "wanted": true, "text": "Anna"]) { $1 }
        #expect(try refused("meeting.note", named).remedy == "leave 'text' out")
        let other = open.merging(["kind": "theme", "wanted": true, "text": "x"]) { $1 }
        #expect(try refused("meeting.note", other).code == "invalid_argument")
        #expect(try notes().isEmpty && actions().isEmpty)
        let kept = try call("meeting.note", open.merging(["kind": "support", "wanted": true]) { $1 })
        let action = try #require(try actions().first)
        #expect(action["text"] as? String == kept["text"] as? String)
        let list = try call("meeting.list", ["group": "harbour", "limit": 4])["meetings"] as? [[String: Any]] ?? []
        let opened = try #require(list.firstIndex { $0["state"] as? String == "open" })
        let next = try #require(list[opened + 1]["time"] as? [String: Any])["at"] as? String
        #expect(action["by"] as? String == next.map { String($0.prefix(10)) })
    }

    @Test func `what was struck is gone, with the action that holds the same words, and from the store`() throws {
        try begin()
        let kept = try call("meeting.note", open.merging(["kind": "action", "text": "Ring Bartholomew"]) { $1 })
        let id = try #require(kept["note"] as? String)
        #expect(try actions().count == 1)
        #expect(try refused("meeting.strike", open.merging(["note": "nope"]) { $1 }).code == "not_found")
        try call("meeting.strike", open.merging(["note": id]) { $1 })
        #expect(try notes().isEmpty && actions().isEmpty)
        #expect(try refused("meeting.strike", open.merging(["note": id]) { $1 }).code == "not_found")
    }

    @Test func `a note is struck from its own meeting alone, and nobody else's is told of`() throws {
        try begin()
        let id = try #require(try call("meeting.note", open.merging(["kind": "theme", "text": "a"]) { $1 })["note"] as? String)
        let first = try #require(try call("meeting.close")["meeting"] as? String)
        try begin()
        let random = String(id.reversed())
        let answers = try [id, random].map { try refused("meeting.strike", open.merging(["note": $0]) { $1 }) }
        #expect(answers[0].message.replacing(id, with: random) == answers[1].message && answers[0].code == "not_found")
        #expect(try refused("meeting.notes", open.merging(["after": id]) { $1 }).code == "not_found")
        try call("meeting.strike", ["meeting": first, "note": id])
    }

    @Test func `what one step heard is in the journal: kinds and numbers, and no words`() throws {
        try begin()
        _ = try call("meeting.skip")
        _ = try call("meeting.extend", open.merging(["minutes": 5]) { $1 })
        _ = try call("meeting.pause")
        _ = try call("meeting.resume")
        try call("meeting.note", open.merging(["kind": "change", "text": "Less", "voices": 7]) { $1 })
        let id = try #require(try notes().first?["note"] as? String)
        try call("meeting.strike", open.merging(["note": id]) { $1 })
        let watched = try RawClient(daemon.socket)
        _ = try daemon.call("watch", ["after": "start"], on: watched)
        var heard: [String] = []
        while heard.last?.hasPrefix("meeting.struck") != true {
            let line = try JSONSerialization.jsonObject(with: Data(try watched.line().utf8)) as? [String: Any]
            let event = line?["params"] as? [String: Any] ?? [:]
            let facts = (event["facts"] as? [String: String] ?? [:]).sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
            heard.append(([event["kind"] as? String ?? ""] + facts).joined(separator: " "))
        }
        #expect(
            heard.drop { !$0.hasPrefix("meeting.opened") }.dropFirst() == [
                "meeting.stepped left_out=1 step=2", "meeting.extended step=2", "meeting.paused step=2",
                "meeting.resumed step=2", "action.added", "meeting.noted kind=change", "meeting.struck kind=change",
            ])
    }

    @Test func `two who press next at once go on by one step`() throws {
        try begin()
        for number in 1...4 {
            let clients = try (0..<6).map { _ in try RawClient(daemon.socket) }
            let asked = open.merging(["step": number]) { $1 }
            let body: [String: Any] = ["jsonrpc": "2.0", "id": 1, "method": "meeting.next", "params": asked]
            let line = try JSONSerialization.data(withJSONObject: body)
            for client in clients { client.write(Array(line) + [10]) }
            let answers = try clients.map { try $0.line() }
            #expect(answers.count { $0.contains("\"result\"") } == 1)
            #expect(answers.count { $0.contains("\"conflict\"") } == 5)
            #expect(try call("meeting.show")["step"] as? Int == number + 1)
        }
    }

    @Test(arguments: ["", "   \n ", "a\u{0}b", "a\u{1b}[2J", "a\u{7f}", "a\u{85}b", String(repeating: "é", count: 2001)])
    func `such a text is not kept`(text: String) throws {
        try begin()
        #expect(try refused("meeting.note", open.merging(["kind": "theme", "text": text]) { $1 }).code == "invalid_argument")
        #expect(try refused("action.add", ["group": "harbour", "text": text]).code == "invalid_argument")
        #expect(try notes().isEmpty && actions().isEmpty)
    }

    @Test func `two thousand characters are kept whole`() throws {
        try begin()
        let text = String(repeating: "👩‍👩‍👧", count: 500) + "\n" + String(repeating: "é", count: 1499)
        try call("meeting.note", open.merging(["kind": "theme", "text": text]) { $1 })
        #expect(try notes().first?["text"] as? String == text)
    }

    @Test func `nothing that was written down is in the files or in the journal`() throws {
        try begin()
        for (kind, text) in [("decision", "Zebrafinch"), ("action", "Yellowhammer")] {
            try call("meeting.note", open.merging(["kind": kind, "text": text]) { $1 })
        }
        try call("action.add", ["group": "harbour", "text": "Xylophone", "by": "tomorrow"])
        let watched = try RawClient(daemon.socket)
        _ = try daemon.call("watch", ["after": "start"], on: watched)
        var heard = ""
        while !heard.contains("\"meeting.noted\"") || heard.components(separatedBy: "\"action.added\"").count < 3 {
            heard += try watched.line()
        }
        daemon.signal(SIGKILL)
        let files = try FileManager.default.contentsOfDirectory(atPath: daemon.state).filter { $0.hasPrefix("store") }
        let bytes = try files.map { try Data(contentsOf: URL(filePath: "\(daemon.state)/\($0)")) }.reduce(Data(), +)
        for word in ["Zebrafinch", "Yellowhammer", "Xylophone"] {
            #expect(bytes.range(of: Data(word.utf8)) == nil, "\(word)")
            #expect(!heard.contains(word), "\(word)")
        }
    }

    // MARK: Actions

    @Test func `a group puts something on its list by itself`() throws {
        let added = try call("action.add", ["group": "harbour", "text": "Find a bigger room", "by": "in 2 weeks"])
        #expect(try actions().map { $0["action"] as? String } == [added["action"] as? String])
        #expect(added["by"] as? String != nil && added["plugin"] == nil)
        #expect(try refused("action.add", ["group": "harbour", "text": "x", "by": "yesterday"]).code == "invalid_argument")
        try call("group.close", ["group": "harbour"])
        #expect(try refused("action.add", ["group": "harbour", "text": "x"]).code == "conflict")
    }

    @Test func `what a step gathers comes from its format`() throws {
        try begin()
        let steps = try #require(try call("meeting.agenda")["steps"] as? [[String: Any]])
        #expect(steps.last?["gathers"] as? [String] == ["good", "change", "support"])
        let reflection = try call("meeting.agenda", ["meeting": "harbour@open", "format": "gathering/reflection"])
        let gathered = (reflection["steps"] as? [[String: Any]] ?? []).compactMap { $0["gathers"] as? [String] }
        #expect(gathered == [["theme"], ["keep"], ["change"], ["decision", "action"], ["good", "support"]])
    }
}
