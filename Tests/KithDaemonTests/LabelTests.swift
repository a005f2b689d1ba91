import Foundation
import Testing

/// The fixed words of what groups print, and where they hold.
@Suite(.serialized) struct LabelTests {
    private let daemon: RunningDaemon

    init() throws {
        daemon = try RunningDaemon()
        for (group, language) in [("hafen", "de-AT"), ("harbour", "en"), ("satama", "fi")] {
            try daemon.call("group.create", ["group": group, "zone": "UTC", "details": ["language": language]])
        }
    }

    private func labels(of group: String) throws -> [String: String] {
        try daemon.call("group.labels", ["group": group])["labels"] as? [String: String] ?? [:]
    }

    private func install(_ id: String, _ labels: String, for group: String? = nil) throws {
        let folder = "\(daemon.directory.path)/\(id)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let manifest =
            #"{ "id": "\#(id)", "version": "1.0.0", "api": 1, "title": "T", "summary": "S", "provides": { "words": ["w"] } }"#
        try manifest.write(toFile: "\(folder)/plugin.json", atomically: false, encoding: .utf8)
        try #"return { words = { w = { title = "T", source = "us", \#(labels) } } }"#
            .write(toFile: "\(folder)/main.lua", atomically: false, encoding: .utf8)
        let done =
            try group.map { try daemon.kith("plugin", "install", folder, "--group", $0) }
            ?? daemon.kith("plugin", "install", folder)
        #expect(done.code == 0, "\(done.errors)")
    }

    @Test func `German words are for groups that meet in German`() throws {
        #expect(try labels(of: "hafen")["agenda"] == "Ablauf")
        #expect(try labels(of: "harbour") == [:])
        #expect(try labels(of: "satama") == [:])
        #expect(try daemon.call("group.labels", ["group": "hafen"])["language"] as? String == "de-AT")
        try daemon.call("plugin.switch", ["plugin": "german-labels", "on": false])
        #expect(try labels(of: "hafen") == [:])
    }

    @Test func `a group's own words come first, then the nearer language`() throws {
        try install("austria", #"language = "de-AT", labels = { agenda = "Programm", tea = "Jause", january = "Jänner" }"#)
        #expect(try labels(of: "hafen")["january"] == "Jänner")
        try install("ours", #"labels = { agenda = "Unser Abend" }"#, for: "hafen")
        let labels = try labels(of: "hafen")
        #expect(labels["agenda"] == "Unser Abend")
        #expect(labels["tea"] == "Jause")
        #expect(labels["monday"] == "Montag")
        #expect(try self.labels(of: "harbour") == [:], "another group's own")
    }

    @Test func `a newcomer is told in the group's language`() throws {
        try daemon.call("meeting.schedule", ["group": "hafen", "every": "week", "on": "tue", "at": "18:30", "for": "90m"])
        let points = try daemon.call("group.newcomer", ["group": "hafen"])["points"] as? [[String: String]] ?? []
        #expect(
            points.map { $0["title"] ?? "" } == [
                "Wen du fragen kannst", "Wann und wo", "Woran wir uns halten", "Kommen und nicht kommen",
                "Wie ein Treffen abläuft",
                "Was das hier ist",
            ])
        #expect(points[1]["text"] == "jeden Dienstag um 18:30 Uhr (UTC), 90 Minuten")
        let english = try daemon.call("group.newcomer", ["group": "harbour"])["points"] as? [[String: String]] ?? []
        #expect(english.first?["text"]?.hasSuffix("\nYou need not ask anybody: come whenever you like.") == true)
    }

    @Test func `every document of a German group can be printed`() throws {
        try daemon.call("meeting.schedule", ["group": "hafen", "every": "week", "on": "tue", "at": "18:30", "for": "90m"])
        for (document, words) in [
            ("agenda", "Ablauf\n======\nhafen\nDienstag, "), ("ethics", "Was wir einander versprechen"),
            ("resources", "Unterstützung über die Gruppe hinaus"), ("newcomer", "Willkommen: hafen"),
            ("flyer", "Zu kommen kostet nichts."), ("card", "Wenn jemand in Gefahr ist"),
        ] {
            let printed = try daemon.kith("print", document, "hafen")
            #expect(printed.code == 0, "\(printed.errors)")
            #expect(printed.output.contains(words), "\(document): \(printed.output)")
        }
    }
}
