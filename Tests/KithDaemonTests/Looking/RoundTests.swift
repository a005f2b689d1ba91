import Foundation
import KithPlugins
import Testing

/// A group looks at itself with a rubric, over the real daemon and with the real command.
@Suite(.serialized) struct RoundTests {
    private let daemon: RunningDaemon

    init() throws {
        daemon = try RunningDaemon()
        try daemon.call("group.create", ["group": "harbour", "zone": "UTC", "met_before": true])
    }

    private static var outcomes: [String: Any] { ["group": "harbour", "rubric": "outcomes"] }

    private func enter(_ sheets: [[String: String]], _ round: [String: Any] = Self.outcomes) throws {
        var asked = round
        asked["sheets"] = sheets.map { ["answers": $0] }
        try daemon.call("rubric.enter", asked)
    }

    private func refusal(_ method: String, _ parameters: [String: Any]) -> String {
        do {
            try daemon.call(method, parameters)
            return ""
        } catch { return (error as? RunningDaemon.Failure)?.message ?? "\(error)" }
    }

    private func items(_ results: [String: Any]) throws -> [String: [String: Any]] {
        let list = try #require(results["items"] as? [[String: Any]])
        return Dictionary(uniqueKeysWithValues: list.compactMap { item in (item["key"] as? String).map { ($0, item) } })
    }

    private func kith(_ arguments: String..., input: String = "") throws -> String {
        let run = try daemon.kith(arguments, input: input)
        #expect(run.code == 0, "\(arguments): \(run.errors)")
        return run.output
    }

    @Test func `a whole cycle: chosen, begun, three sheets apart, closed, a second round, laid beside each other`() throws {
        _ = try kith("model", "choose", "harbour", "chime")
        _ = try kith("rubric", "start", "harbour", "outcomes")
        for (free, listening) in [("1", "2"), ("2", "2"), ("3", "0")] {
            let said = try kith(
                "rubric", "rate", "harbour", "outcomes", input: "free: \(free)\nlistening: \(listening)\narts: -\n")
            #expect(said.contains("5 are open, and may stay so."))
        }
        // Nobody sees anything before it closes.
        let early = try daemon.kith("rubric", "results", "harbour", "outcomes")
        #expect(early.code != 0 && early.errors.contains("nobody sees what others answered until it closes"))
        _ = try kith("rubric", "close", "harbour", "outcomes")
        let shown = try kith("rubric", "results", "harbour", "outcomes")
        #expect(shown.contains("3 sheets"))
        #expect(shown.contains("It costs nothing to come\n  mostly; in part 1, mostly 1, fully 1"))
        #expect(shown.contains("does not apply 3"))
        _ = try kith("rubric", "start", "harbour", "outcomes")
        #expect(
            try kith("rubric", "enter", "harbour", "outcomes", input: "3 3 3 3 3 3 3 3\n2 _ ? - 1 0 0 3\n").contains(
                "2 sheets entered"))
        _ = try kith("rubric", "close", "harbour", "outcomes")
        let compared = try kith("rubric", "compare", "harbour", "outcomes")
        #expect(compared.contains("It costs nothing to come\n  then mostly, now mostly to fully"))
        #expect(!compared.lowercased().contains("better") && !compared.lowercased().contains("worse"))
        let progress = try kith("rubric", "progress", "harbour")
        #expect(progress.split(separator: "\n").count == 3)
        // The later round is the newest; the earlier is there by its name.
        let rounds = try #require(try daemon.call("rubric.rounds", ["group": "harbour"])["rounds"] as? [[String: Any]])
        let first = try #require(rounds.last?["round"] as? String)
        #expect(try kith("rubric", "results", "harbour", "outcomes", "--round", first) == shown)
    }

    @Test func `a sheet can be changed by whoever has its word, and by nobody once the round is closed`() throws {
        try daemon.call("rubric.start", Self.outcomes)
        var asked = Self.outcomes
        asked["answers"] = ["free": "1"]
        let word = try #require(try daemon.call("rubric.rate", asked)["sheet"] as? String)
        #expect(word.count == 9)
        asked["sheet"] = word.uppercased().replacingOccurrences(of: "-", with: " ")
        asked["answers"] = ["free": "3", "arts": "?"]
        #expect(try daemon.call("rubric.rate", asked)["answers"] as? [String: String] == ["free": "3", "arts": "?"])
        asked["answers"] = ["arts": ""]
        #expect(try daemon.call("rubric.rate", asked)["answers"] as? [String: String] == ["free": "3"])
        asked["sheet"] = "aaaa-aaaa"
        #expect(refusal("rubric.rate", asked).contains("No sheet of this round has that word."))
        asked["sheet"] = word
        try daemon.call("rubric.close", Self.outcomes)
        #expect(refusal("rubric.rate", asked).contains("is closed"))
        let results = try daemon.call("rubric.results", Self.outcomes)
        #expect(try items(results)["free"]?["median"] as? Double == 3)
    }

    @Test func `a sheet that is taken back is not there`() throws {
        try daemon.call("rubric.start", Self.outcomes)
        try enter([["free": "0"]])
        let word = try #require(
            try daemon.call("rubric.rate", Self.outcomes.merging(["answers": ["free": "3"]]) { $1 })["sheet"] as? String)
        #expect(try kith("rubric", "withdraw", "harbour", "outcomes", input: "\(word)\n") == "The sheet is gone.\n")
        let closed = try daemon.call("rubric.close", Self.outcomes)
        #expect(closed["sheets"] as? Int == 1)
        #expect(try items(try daemon.call("rubric.results", Self.outcomes))["free"]?["median"] as? Double == 0)
    }

    @Test func `what is no answer is refused with what is possible, and loses nothing`() throws {
        try daemon.call("rubric.start", Self.outcomes)
        let started = refusal("rubric.start", Self.outcomes)
        #expect(started.contains("is open in harbour"))
        func rate(_ answers: [String: String]) -> String {
            refusal("rubric.rate", Self.outcomes.merging(["answers": answers]) { $1 })
        }
        #expect(rate(["free": "9"]).contains("9 is not on the scale of 'free'"))
        #expect(rate(["free": "lots"]).contains("'lots' is no answer to 'free'"))
        #expect(rate(["fre": "1"]).contains("did you mean 'free'?"))
        #expect(rate([:]).contains("Nothing was answered"))
        #expect(refusal("rubric.close", Self.outcomes).contains("Nobody has filled in a sheet yet."))
        // Of several sheets all are entered, or none.
        let several = Self.outcomes.merging(["sheets": [["answers": ["free": "1"]], ["answers": ["free": "7"]]]]) { $1 }
        #expect(refusal("rubric.enter", several).contains("Sheet 2: 7 is not on the scale"))
        let rounds = try daemon.call("rubric.rounds", ["group": "harbour"])["rounds"] as? [[String: Any]]
        #expect(rounds?.first?["sheets"] as? Int == 0)
        #expect(
            refusal("rubric.start", ["group": "harbour", "rubric": "competencies"]).contains(
                "for somebody who supports others, alone"))
        #expect(
            refusal("rubric.start", ["group": "harbour", "rubric": "good_group_member"]).contains("to be read and handed out"))
        #expect(refusal("rubric.start", ["group": "harbour", "rubric": "common_ingredients"]).contains("--service"))
        #expect(refusal("rubric.start", Self.outcomes.merging(["service": true]) { $1 }).contains("not at a service"))
    }

    @Test func `one sheet, and one on which nothing applies, have results and no agreement`() throws {
        try daemon.call("rubric.start", Self.outcomes)
        let keys = try #require(try daemon.call("rubric.show", ["rubric": "outcomes"])["criteria"] as? [[String: Any]])
            .compactMap { $0["key"] as? String }
        try enter([Dictionary(uniqueKeysWithValues: keys.map { ($0, "n/a") })])
        try daemon.call("rubric.close", Self.outcomes)
        let results = try daemon.call("rubric.results", Self.outcomes)
        #expect(results["agreement"] == nil && results["coverage"] == nil)
        #expect((results["total"] as? [String: Any])?["value"] == nil)
        #expect(try kith("rubric", "results", "harbour", "outcomes").contains("It is the view of one person"))
    }

    @Test func `whoever means a round that is over closes no other`() throws {
        let first = try #require(try daemon.call("rubric.start", Self.outcomes)["round"] as? String)
        try enter([["free": "1"]])
        try daemon.call("rubric.close", Self.outcomes)
        try daemon.call("rubric.start", Self.outcomes)
        try enter([["free": "2"]])
        for discard in [false, true] {
            let asked = Self.outcomes.merging(["round": first, "discard": discard]) { $1 }
            #expect(refusal("rubric.close", asked).contains("another is open, and nothing has happened to it"))
        }
        let rounds = try daemon.call("rubric.rounds", ["group": "harbour"])["rounds"] as? [[String: Any]]
        #expect(rounds?.first?["sheets"] as? Int == 1 && rounds?.first?["closed"] == nil)
    }

    @Test func `of two who close it at once one does, and the sheets are there once`() async throws {
        try daemon.call("rubric.start", Self.outcomes)
        try enter((0..<20).map { ["free": "\($0 % 4)"] })
        let socket = daemon.socket
        let closings = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    let line =
                        #"{"jsonrpc":"2.0","id":1,"method":"rubric.close","params":{"group":"harbour","rubric":"outcomes"}}"#
                    return (try? RawClient(socket).call(line))?.contains("\"result\"") == true
                }
            }
            return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(closings == 1)
        let round = try daemon.call("rubric.results", Self.outcomes)["round"] as? [String: Any]
        #expect(round?["sheets"] as? Int == 20)
    }

    /// A rubric of a group's own; its `score` does what the test wants.
    private func install(_ score: String, version: String = "1.0.0", criteria: String = "A", scale: Int = 3) throws {
        let bundle = try PluginBundle(files: [
            "plugin.json": Array(
                #"{ "id": "own", "version": "\#(version)", "api": 1, "title": "O", "summary": "o", "provides": { "rubrics": ["own"] } }"#
                    .utf8),
            "main.lua": Array(
                """
                return { rubrics = { own = { title = "Own", purpose = "group", source = "us",
                  scale = { { value = 0, label = "no" }, { value = \(scale), label = "yes" } },
                  criteria = { { key = "a", title = "\(criteria)" }, { key = "b", title = "B", reversed = true } },
                  score = function(answers, ctx) \(score) end } } }
                """.utf8),
        ])
        let run = try daemon.kith("plugin", "install", try daemon.folder(bundle), "--group", "harbour")
        #expect(run.code == 0, "\(run.errors)")
    }

    private static var own: [String: Any] { ["group": "harbour", "rubric": "own"] }

    @Test func `a score of its own is the median of what it makes of each sheet`() throws {
        try install("return { sum = (answers.a or 0) - (answers.b or 0), one = 1 }")
        try daemon.call("rubric.start", Self.own)
        try enter([["a": "3", "b": "0"], ["a": "3", "b": "3"], ["a": "0", "b": "3"], ["b": "?"]], Self.own)
        try daemon.call("rubric.close", Self.own)
        let results = try daemon.call("rubric.results", Self.own)
        #expect(results["figures"] as? [String: Double] == ["sum": 0, "one": 1])
        #expect(results["fault"] == nil)
    }

    @Test(arguments: [
        ("error('broken for ' .. tostring(answers.a))", "broken"), ("return { f = 1/0 }", "finite"),
        ("return { f = 1e308 }", "finite"),
        ("return { f = 'lots' }", "not a number"), ("while true do end", ""), ("return {}", "figures"),
    ])
    func `a score that fails or returns nonsense leaves the answers as they are, and the result says so`(
        score: String, words: String
    ) throws {
        // At install it is tried with everything answered; what fails is what nobody thought of.
        try install("if answers.b == nil then \(score) end return { n = 1 }")
        try daemon.call("rubric.start", Self.own)
        try enter([["a": "3", "b": "0"], ["a": "0"]], Self.own)
        try daemon.call("rubric.close", Self.own)
        let results = try daemon.call("rubric.results", Self.own)
        #expect(results["figures"] == nil)
        let fault = try #require(results["fault"] as? String)
        #expect(words.isEmpty || fault.contains(words), "\(fault)")
        #expect(try items(results)["a"]?["counts"] as? [Int] == [1, 1])
        #expect(try kith("rubric", "results", "harbour", "own").contains("could not make its own figures"))
    }

    @Test func `a definition that changes in mid-round, or goes, changes no round`() throws {
        try install("return { n = 1 }")
        try daemon.call("rubric.start", Self.own)
        try enter([["a": "3", "b": "0"]], Self.own)
        try install("return { n = 2 }", version: "1.1.0", criteria: "Something else", scale: 5)
        // The round goes on as it began.
        #expect(refusal("rubric.rate", Self.own.merging(["answers": ["a": "5"]]) { $1 }).contains("not on the scale"))
        // So it does on paper and at the command line: its words and its order are those of the day it began.
        #expect(try kith("rubric", "enter", "harbour", "own", input: "3 _\n").contains("1 sheet entered"))
        #expect(try kith("rubric", "print", "own", "--group", "harbour").contains("A"))
        try daemon.call("rubric.close", Self.own)
        let results = try daemon.call("rubric.results", Self.own)
        #expect(results["figures"] as? [String: Double] == ["n": 1])
        #expect(try items(results)["a"]?["title"] as? String == "A")
        // The next has the new words, and both can be laid beside each other as far as they can.
        try daemon.call("rubric.start", Self.own)
        try enter([["a": "5", "b": "0"]], Self.own)
        try daemon.call("rubric.close", Self.own)
        let compared = try daemon.call("rubric.compare", Self.own)
        let kinds = (compared["items"] as? [[String: Any]])?.compactMap { $0["kind"] as? String }
        #expect(kinds == ["rescaled", "rescaled"])
        try daemon.call("plugin.remove", ["plugin": "own", "group": "harbour"])
        #expect(try items(try daemon.call("rubric.results", Self.own))["a"]?["title"] as? String == "Something else")
    }

    @Test func `more criteria than anybody would answer are refused when the plugin is installed`() throws {
        let bundle = try PluginBundle(files: [
            "plugin.json": Array(
                #"{ "id": "huge", "version": "1.0.0", "api": 1, "title": "H", "summary": "h", "provides": { "rubrics": ["huge"] } }"#
                    .utf8),
            "main.lua": Array(
                """
                local criteria = {}
                for i = 1, 10000 do criteria[i] = { key = "k" .. i, title = "Item " .. i } end
                return { rubrics = { huge = { title = "H", purpose = "group", source = "us", criteria = criteria } } }
                """.utf8),
        ])
        let run = try daemon.kith("plugin", "install", try daemon.folder(bundle))
        #expect(run.code != 0)
        #expect(run.errors.contains("not 1 to 1000") || run.errors.contains("KiB") || run.errors.contains("too"), "\(run.errors)")
    }

    @Test func `coordinators see bands where enough people looked, and only while the group wants it`() throws {
        func shared() throws -> [[String: Any]] {
            try daemon.call("rubric.shared", ["group": "harbour"])["rounds"] as? [[String: Any]] ?? []
        }
        try daemon.call("rubric.start", Self.outcomes)
        try enter((0..<4).map { _ in ["free": "2"] })
        try daemon.call("rubric.close", Self.outcomes)
        #expect(try shared().isEmpty)
        try daemon.call("rubric.share", Self.outcomes.merging(["shared": true]) { $1 })
        var sections = try #require(try shared().first?["sections"] as? [[String: Any]])
        #expect(try shared().first?["sheets"] == nil)
        #expect(sections.allSatisfy { $0["label"] == nil })
        try daemon.call("rubric.start", Self.outcomes)
        try enter((0..<6).map { _ in ["free": "2", "no_coercion": "3", "no_hierarchy": "2"] })
        try daemon.call("rubric.close", Self.outcomes)
        try daemon.call("rubric.share", Self.outcomes.merging(["shared": true]) { $1 })
        #expect(try shared().first?["sheets"] as? String == "5-10")
        sections = try #require(try shared().first?["sections"] as? [[String: Any]])
        #expect(sections.first?["label"] as? String == "mostly")
        // Nobody answered anything under the other heading.
        #expect(sections.last?["label"] == nil)
        try daemon.call("rubric.share", Self.outcomes.merging(["shared": false]) { $1 })
        #expect(try shared().count == 1)
    }

    @Test func `what was answered is not to be read in the store, nor who answered or when`() throws {
        try daemon.call("rubric.start", Self.outcomes)
        for _ in 0..<5 {
            try daemon.call("rubric.rate", Self.outcomes.merging(["answers": ["life_experience": "3"]]) { $1 })
        }
        let before = try daemon.call("daemon.status", [:])["events"] as? Int
        try daemon.call("rubric.rate", Self.outcomes.merging(["answers": ["listening": "3"]]) { $1 })
        #expect(try daemon.call("daemon.status", [:])["events"] as? Int == before, "a sheet is no event")
        try daemon.call("rubric.close", Self.outcomes)
        daemon.signal(SIGTERM)
        let log = try? Data(contentsOf: URL(filePath: "\(daemon.state)/store.db-wal"))
        #expect(log?.isEmpty ?? true, "what was is not left in the log")
        let bytes = try Data(contentsOf: URL(filePath: "\(daemon.state)/store.db"))
        #expect(bytes.range(of: Data("\"life_experience\":\"3\"".utf8)) == nil)
    }

    @Test func `licences that keep texts here keep them out of exports`() throws {
        try daemon.call("rubric.start", Self.outcomes)
        try enter([["free": "2"]])
        try daemon.call("rubric.close", Self.outcomes)
        let csv = try kith("rubric", "export", "harbour", "outcomes")
        #expect(csv.contains("It costs nothing to come"))
        #expect(
            csv.hasPrefix(
                "rubric,closed,criterion,title,section,answered,not_applicable,unknown,blank,median,low,high,counts\r\n"))
    }
}
