import Foundation
import Testing

/// What a group keeps, where it turns up: in prompts, on the agenda's last page, on somebody's own page.
@Suite(.serialized) struct KeepingDaemonTests {
    private let daemon: RunningDaemon

    init() throws {
        daemon = try RunningDaemon()
        try daemon.call("group.create", ["group": "harbour", "zone": "UTC", "met_before": true])
        try daemon.call("meeting.schedule", ["group": "harbour", "every": "day", "at": "18:30", "for": "90m"])
    }

    private func prompts(_ format: String) throws -> String {
        let steps = try daemon.call("meeting.agenda", ["meeting": "harbour@next", "format": format])["steps"]
        return (steps as? [[String: Any]] ?? []).compactMap { $0["prompt"] as? String }.joined(separator: "\n\n")
    }

    private func adopt(_ points: [String]) throws {
        try daemon.call("ethics.draft", ["group": "harbour", "points": points])
        try daemon.call("ethics.adopt", ["group": "harbour"])
    }

    @Test func `an ordinary meeting reads from what was adopted, and invites where nothing was`() throws {
        for format in ["gathering/second", "gathering/ongoing", "gathering/reflection"] {
            #expect(try !prompts(format).contains("{ethics}"))
            #expect(try !prompts(format).contains("We have agreed on this together"))
        }
        #expect(try prompts("gathering/ongoing").contains("What we promise each other is not written down yet."))
        try adopt(["What is said here stays here.", "Kind to {person:abc} and {ethics}."])
        for format in ["gathering/second", "gathering/ongoing", "gathering/reflection"] {
            #expect(
                try prompts(format).contains(
                    "We have agreed on this together:\n- What is said here stays here.\n- Kind to {person:abc} and {ethics}.\n["),
                "what stands in it stays as it is")
        }
        #expect(try !prompts("gathering/ongoing").contains("not written down yet"))
        // A meeting that is open shows what holds by then.
        let opened = try daemon.call("meeting.open", ["meeting": "harbour@next", "format": "gathering/ongoing"])
        #expect(((opened["now"] as? [String: Any])?["prompt"] as? String)?.contains("- What is said here") == true)
        try adopt(["Something new."])
        let shown = try daemon.call("meeting.show", ["meeting": "harbour@open"])
        #expect(((shown["now"] as? [String: Any])?["prompt"] as? String)?.contains("- Something new.") == true)
    }

    @Test func `a plugin learns which version holds, and none of its words`() throws {
        let bundle = try PluginBundle.handling(
            id: "curious", on: ["ethics.adopted"],
            """
            local e = ctx.ethics
            if not e then return nil end
            return { effects = { { kind = "action", text = event.facts.version .. " " .. e.version .. " " .. e.days .. " " .. #e.adopted } } }
            """)
        let installed = try daemon.kith("plugin", "install", try daemon.folder(bundle))
        #expect(installed.code == 0, "\(installed.errors)")
        try adopt(["An unmistakable promise."])
        #expect(try daemon.await { try daemon.actions(in: "harbour") == ["1 1 0 10"] })
    }

    @Test func `the agenda's last page offers support, crisis lines first and not the whole file`() throws {
        #expect((try daemon.call("meeting.agenda", ["meeting": "harbour@next"])["resources"] as? [Any])?.isEmpty == true)
        try daemon.call("group.edit", ["group": "harbour", "details": ["country": "ie"]])
        for number in 0..<10 {
            try daemon.call(
                "resource.add",
                ["group": "harbour", "kind": "housing", "details": ["name": "Roof \(number)", "note": "Ring."]])
        }
        for (name, country) in [("Irish line", "IE"), ("German line", "DE")] {
            try daemon.call(
                "resource.add",
                ["kind": "crisis_line", "details": ["name": name, "phone": "116 123", "country": country]])
        }
        let offered = try daemon.call("meeting.agenda", ["meeting": "harbour@next"])["resources"] as? [[String: Any]]
        #expect(offered?.compactMap { $0["name"] as? String } == ["Irish line"] + (0..<7).map { "Roof \($0)" })
        let printed = try daemon.kith("meeting", "agenda", "harbour")
        #expect(printed.output.contains("\nSupport beyond the group, for whoever would like it\n  Irish line: 116 123\n"))
        #expect(printed.output.hasSuffix("More: kith resource list harbour\n"))
    }

    @Test func `somebody who comes to the group reads both on their own page`() throws {
        try adopt(["Kindness."])
        try daemon.call("ethics.draft", ["group": "harbour", "points": ["Not shown yet."]])
        try daemon.call(
            "resource.add", ["group": "harbour", "kind": "crisis_line", "details": ["name": "Line", "phone": "1"]])
        try daemon.call("member.add", ["group": "harbour", "handle": "kind-heron"])
        try daemon.call("member.secret", ["member": "harbour/kind-heron", "secret": "tea and rain"])
        let client = try RawClient(daemon.socket)
        try daemon.call("me.enter", ["group": "harbour", "handle": "kind-heron", "secret": "tea and rain"], on: client)
        let ethics = try daemon.call("me.ethics", [:], on: client)
        #expect((ethics["ethics"] as? [String: Any])?["points"] as? [String] == ["Kindness."])
        #expect(ethics["draft"] == nil)
        let resources = try daemon.call("me.resources", [:], on: client)["resources"] as? [[String: Any]]
        #expect(resources?.map { $0["name"] as? String } == ["Line"])
        for method in ["ethics.show", "resource.list"] {
            #expect(throws: (any Error).self) { try daemon.call(method, ["group": "harbour"], on: client) }
        }
    }

    @Test func `a group's country is one of ISO 3166`() throws {
        let edited = try daemon.kith("group", "edit", "harbour", "--country", "ie")
        #expect(edited.output.contains("country     IE, Ireland\n"))
        let wrong = try daemon.kith("group", "edit", "harbour", "--country", "Ireland")
        #expect(wrong.errors == "kith: 'Ireland' is not a country by ISO 3166's two letters.\nTry: for example IE, DE or IN\n")
        let away = try daemon.kith("group", "edit", "harbour", "--country", "")
        #expect(!away.output.contains("country"))
    }
}
