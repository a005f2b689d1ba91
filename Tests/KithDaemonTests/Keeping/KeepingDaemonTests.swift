import Foundation
import KithPlugins
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

    @Test func `a format that asks for it everywhere gets a line that still fits`() throws {
        let bundle = try PluginBundle(files: [
            "plugin.json": Array(
                #"{ "id": "greedy", "version": "1.0.0", "api": 1, "title": "G", "summary": "g", "provides": { "formats": ["g"] } }"#
                    .utf8),
            "main.lua": Array(
                """
                return { formats = { g = { title = "G", agenda = function()
                  local steps = {}
                  for i = 1, 40 do steps[i] = { key = "s" .. i, title = "S", prompt = string.rep("{ethics}", 200) } end
                  return steps
                end } } }
                """.utf8),
        ])
        let installed = try daemon.kith("plugin", "install", try daemon.folder(bundle))
        #expect(installed.code == 0, "\(installed.errors)")
        try adopt((1...40).map { "\($0) " + String(repeating: "👩‍👩‍👧", count: 200) })
        let steps = try daemon.call("meeting.agenda", ["meeting": "harbour@next", "format": "greedy/g"])["steps"]
        let prompts = (steps as? [[String: Any]] ?? []).compactMap { $0["prompt"] as? String }
        #expect(prompts.count == 40)
        #expect(prompts.map { $0.contains("- 40 ") } == [true, true] + Array(repeating: false, count: 38))
        #expect(prompts.last == String(repeating: "what we promise each other", count: 200))
    }

    @Test func `after a year status asks, in words to those who keep the group and in codes to others`() throws {
        try daemon.call("ethics.draft", ["group": "harbour", "points": ["Kindness."]])
        try daemon.call("ethics.adopt", ["group": "harbour", "on": "2020-01-01"])
        for (group, name) in [("harbour", "Own"), (nil, "Common")] {
            var asked: [String: Any] = [
                "kind": "crisis_line", "details": ["name": name, "phone": "1"], "confirmed": "2020-01-01",
            ]
            asked["group"] = group
            try daemon.call("resource.add", asked)
        }
        for parameters in [[:], ["group": "harbour"]] as [[String: Any]] {
            let status = try daemon.call("status", parameters)
            let standing = (status["groups"] as? [[String: Any]])?.first
            let codes = (standing?["attention"] as? [[String: Any]])?.compactMap { $0["code"] as? String } ?? []
            #expect(
                codes.filter { ["ethics_due", "resource_unconfirmed"].contains($0) } == ["ethics_due", "resource_unconfirmed"])
            #expect(
                status["notices"] as? [String] == [
                    "A crisis line of the whole network was not confirmed for a year. kith resource list --kind crisis_line"
                ])
        }
        let outline = try daemon.call("group.seen_by_coordinator", ["group": "harbour"])["standing"] as? [String: Any]
        let seen = outline?["attention"] as? [[String: String]] ?? []
        #expect(seen.contains(["code": "ethics_due"]) && seen.contains(["code": "resource_unconfirmed"]))
        try daemon.call("ethics.keep", ["group": "harbour"])
        #expect(try !daemon.kith("status").output.contains("promises itself"))
        // A group that rests is asked nothing.
        try daemon.call("group.pause", ["group": "harbour"])
        #expect(try !daemon.kith("status").output.contains("crisis line was"))
    }

    @Test func `from the first draft to the reading out, as a facilitator types it`() throws {
        let file = "\(daemon.directory.path)/draft"
        try "We, together:\n\n- What is said here stays here.\n- Tea is for everybody.\n".write(
            toFile: file, atomically: true, encoding: .utf8)
        #expect(try daemon.kith("ethics", "draft", "harbour", "--from", "starting-points").code == 0)
        let taken = try daemon.kith("ethics", "draft", "harbour", "--file", file)
        #expect(
            taken.errors
                == "kith: There is a draft of harbour already; its number is 1. Nothing was changed.\nTry: kith ethics draft harbour,"
                + "\n     then the same again with --expect 1\n"
                || taken.errors.contains("--expect 1"))
        #expect(try daemon.kith("ethics", "draft", "harbour", "--file", file, "--expect", "1").code == 0)
        #expect(try daemon.kith("ethics", "adopt", "harbour", "--yes", "--on", "2026-01-06").code == 0)
        #expect(
            try daemon.kith("ethics", "show", "harbour").output == """
                What harbour promises itself
                version 1, adopted on 2026-01-06

                We, together:

                1. What is said here stays here.
                2. Tea is for everybody.

                """)
        #expect(
            try daemon.kith("ethics", "read-out", "harbour").output == """
                    We, together:


                    1 of 2

                    What is said here stays here.


                    2 of 2

                    Tea is for everybody.

                """)
        #expect(
            try daemon.kith("group", "newcomer", "harbour").output.contains(
                "3. What we hold to\n   We, together:\n   - What is said here stays here.\n"))
        #expect(try daemon.kith("ethics", "adopt", "harbour", "--yes").errors.contains("has no draft to adopt"))
        let suggested = try daemon.kith("topic", "suggest", "harbour", "--json", input: "Sleepless nights\n")
        let topic = try #require(suggested.output.firstMatch(of: /"topic":"([a-z0-9]+)"/)?.1)
        #expect(try daemon.kith("topic", "plan", "harbour", String(topic), "--for", "next").code == 0)
        #expect(
            try daemon.kith("meeting", "agenda", "harbour").output.contains(
                "\n\nWhat the group planned to talk about\n    Sleepless nights\n"))
        let invited = try daemon.kith("speaker", "invite", "harbour", "--json", input: "sleep\nDr Quill\n\n")
        let id = try #require(invited.output.firstMatch(of: /"speaker":"([a-z0-9]+)"/)?.1)
        let planned = try daemon.kith("speaker", "plan", "harbour", String(id), "--for", "next")
        #expect(planned.output.hasPrefix("- Dr Quill: on sleep\n    planned for "), "\(planned.errors)")
        #expect(try daemon.kith("meeting", "agenda", "harbour").output.contains("Our guest"))
        #expect(try daemon.kith("speaker", "plan", "harbour", String(id), "--undo").code == 0)
        #expect(try !daemon.kith("meeting", "agenda", "harbour").output.contains("Our guest"))
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
