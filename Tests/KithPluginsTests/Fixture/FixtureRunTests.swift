import KithModel
import KithPlugins
import Testing

struct FixtureRunTests {
    private static let usual =
        #"[{ "key": "a", "title": "Tuesday 2026-11-24", "minutes": 10 }, { "key": "b", "title": "Sample/Sample", "minutes": 10 }]"#

    @Test func `what it does not say takes sample values`() throws {
        let run = try SampleBundle.run(#""hook": "formats.f.agenda", "expected": \#(FixtureRunTests.usual)"#)
        #expect(run.outcome == .passed)
        #expect(run.reason == nil)
        #expect(run.result.map { $0.peakBytes > 0 } == true)
    }

    @Test(arguments: [
        (#""meeting": { "date": "2026-12-02" }"#, "title", "Wednesday 2026-12-02"),
        (#""meeting": { "date": "2026-12-02", "weekday": "Someday" }"#, "title", "Someday 2026-12-02"),
        (#""settings": { "minutes": 25 }"#, "minutes", "25"),
    ])
    func `what it says lies over them`(says: String, field: String, value: String) throws {
        let run = try SampleBundle.run(#""hook": "formats.f.agenda", \#(says), "expected": \#(FixtureRunTests.usual)"#)
        guard case .differs(let differences) = run.outcome else { throw Refusal(.internalError, "\(run.outcome)") }
        #expect(differences.map(\.path) == ["agenda[1].\(field)"])
        #expect(differences.first?.sides().got?.contains(value) == true)
    }

    @Test(arguments: [#""meeting": { "group": { "name": "Hill" } }"#, #""context": { "group": { "name": "Hill" } }"#])
    func `the meeting's group and the one around it are one`(says: String) throws {
        let run = try SampleBundle.run(#""hook": "formats.f.agenda", \#(says), "expected": null"#)
        #expect(run.result?.value.array?.last?["title"] == .string("Hill/Hill"))
    }

    @Test func `an event with its facts, its person and the state`() throws {
        let run = try SampleBundle.run(
            #"""
            "hook": "on.member.said_new", "event": { "person": "p9", "facts": { "new": "no" } }, "state": { "n": 4 },
            "context": { "ask_me": ["p2"] },
            "expected": { "state": { "n": 5, "person": "p9", "new": "no", "ask": ["p2"] } }
            """#)
        #expect(run.outcome == .passed, "\(run.reason ?? "")")
        #expect(run.result?.logs == ["called"])
    }

    @Test func `null takes a sample value away, and facts are said anew as a whole`() throws {
        let run = try SampleBundle.run(
            #""hook": "on.member.said_new", "event": { "person": null, "facts": {} }, "expected": { "state": { "n": 1, "ask": ["p1", "p2", "p3"] } }"#
        )
        #expect(run.outcome == .passed, "\(run.reason ?? "")")
    }

    @Test func `a list that is empty is one`() throws {
        #expect(try SampleBundle.run(#""hook": "reminders.r.plan", "expected": []"#).isPassed)
    }

    @Test func `an error is one that was expected, or not`() throws {
        let hook = #""hook": "formats.f.agenda", "meeting": { "minutes": 13 }"#
        #expect(try SampleBundle.run(#"\#(hook), "expected_error": "thirt""#).isPassed)
        let other = try SampleBundle.run(#"\#(hook), "expected_error": "twelve""#)
        #expect(other.reason == "tests/one.json:1: one: main.lua:3: thirteen")
        #expect(try SampleBundle.run(#"\#(hook), "expected": null"#).outcome == other.outcome)
        let none = try SampleBundle.run(#""hook": "formats.f.agenda", "expected_error": "x""#)
        #expect(none.outcome == .succeeded)
        #expect(try SampleBundle.run(hook.replacing("13", with: "12")).outcome == .open)
    }

    @Test(
        arguments: [
            (#""hook": "formats.g.agenda""#, "sample has no hook 'formats.g.agenda'.", "did you mean 'formats.f.agenda'?"),
            (
                #""hook": "formats.f.agenda", "event": {}"#, "formats.f.agenda is not given 'event'.",
                "it is given meeting, context"
            ),
            (
                #""hook": "formats.f.agenda", "meeting": { "minuets": 1 }"#,
                "meeting.minuets: is not known; did you mean 'minutes'?", nil
            ),
            (
                #""hook": "formats.f.agenda", "meeting": { "minutes": "ten" }"#, "meeting.minutes: 'ten' is not a whole number.",
                nil
            ),
            (
                #""hook": "formats.f.agenda", "now": "soon""#, "'now' is 'soon', not a date and time such as 2026-11-24T18:25.",
                nil
            ),
            (
                #""hook": "formats.f.agenda", "settings": { "minuts": 1 }"#, "sample has no setting 'minuts'.",
                "did you mean 'minutes'?"
            ),
            (
                #""hook": "formats.f.agenda", "settings": { "minutes": 61 }"#, "The setting minutes can't be 61.",
                "give a whole number from 0 to 60"
            ),
            (
                #""hook": "formats.f.agenda", "context": { "settings": {} }"#,
                "'settings' and 'now' stand beside 'context', not in it.", nil
            ),
            (
                #""hook": "formats.f.agenda", "context": { "meeting": { "minutes": 5 } }"#, "context.meeting.date: is missing.",
                nil
            ),
            (
                #""hook": "formats.f.agenda", "context": { "roles": { "tea": "p1" } }"#,
                #"'context.roles' comes with "roles" among the reads of plugin.json."#, nil
            ),
            (
                #""hook": "formats.f.agenda", "context": { "models": [] }"#,
                #"'context.models' comes with "models" among the reads of plugin.json."#, nil
            ),
            (
                #""hook": "formats.f.agenda", "context": { "models": [{ "name": "a", "title": "A" }] }"#,
                "context.models[1].questions: is missing.", nil
            ),
            (
                #""hook": "on.member.said_new", "event": { "kind": "member.left" }"#,
                "'event.kind' is 'member.left', and the hook is on.member.said_new.", nil
            ),
        ] as [(String, String, String?)])
    func `a fixture that can't be right is refused`(says: String, message: String, remedy: String?) throws {
        let run = try SampleBundle.run(says)
        guard case .refused(let refusal) = run.outcome else { throw Refusal(.internalError, "\(run.outcome)") }
        #expect(refusal.message == "tests/one.json:1: \(message)")
        #expect(refusal.remedy == remedy)
    }

    @Test func `each runs in a worker of its own`() throws {
        let main = """
            local calls = 0
            return { formats = { f = { title = "F", agenda = function()
              calls = calls + 1
              return { { key = "a", title = "call " .. calls } }
            end } }, reminders = { r = { title = "R", plan = function() end } }, on = { ["member.said_new"] = function() end } }
            """
        let fixture = #"{ "name": "n", "hook": "formats.f.agenda", "expected": [{ "key": "a", "title": "call 1" }] }"#
        let bundle = try SampleBundle.make(["a.json": "[\(fixture), \(fixture)]"], main: main)
        #expect(try FixtureSuite(bundle, worker: TestWorker.path).failures.isEmpty)
    }

    @Test func `a bundle that does not load fails in each`() throws {
        let bundle = try SampleBundle.make(
            ["a.json": #"{ "name": "n", "hook": "formats.f.agenda", "expected": null }"#], main: "return }")
        let suite = try FixtureSuite(bundle, worker: TestWorker.path)
        #expect(suite.failures.first?.reason?.hasPrefix("tests/a.json:1: n: main.lua:1: ") == true)
    }

    @Test func `without a worker nothing is said of the fixtures`() throws {
        let bundle = try SampleBundle.make(["a.json": #"{ "name": "n", "hook": "formats.f.agenda" }"#])
        let refusal = #expect(throws: Refusal.self) { try FixtureSuite(bundle, worker: "/nowhere") }
        #expect(refusal?.code == .unavailable)
    }

    @Test func `updates say what comes, and leave what fails`() throws {
        let tests = """
            [
              { "name": "right", "hook": "reminders.r.plan", "expected": [] },
              { "name": "wrong", "hook": "reminders.r.plan", "expected": null },
              { "name": "open", "hook": "reminders.r.plan" },
              { "name": "fails", "hook": "formats.f.agenda", "meeting": { "minutes": 13 }, "expected": null },
              { "name": "was to fail", "hook": "reminders.r.plan", "expected_error": "x" }
            ]
            """
        let suite = try FixtureSuite(
            try SampleBundle.make([
                "a.json": tests, "b.json": #"{ "name": "right", "hook": "reminders.r.plan", "expected": [] }"#,
            ]),
            worker: TestWorker.path)
        let updates = suite.updates()
        #expect(updates.map(\.path) == ["tests/a.json"])
        #expect(updates.first?.places == [1, 2])
        #expect(
            updates.first.map { String(decoding: $0.text, as: UTF8.self) }
                == tests.replacing(
                    #""wrong", "hook": "reminders.r.plan", "expected": null"#,
                    with: #""wrong", "hook": "reminders.r.plan", "expected": []"#
                )
                .replacing(#""open", "hook": "reminders.r.plan""#, with: #""open", "hook": "reminders.r.plan", "expected": []"#))
    }

    @Test func `a rubric's figures and a step from an old state are tried as well`() throws {
        let manifest = """
            { "id": "sample", "version": "1.0.0", "api": 1, "title": "Sample", "summary": "For tests", "state_version": 3,
              "provides": { "rubrics": ["r"] } }
            """
        let main = """
            return {
              rubrics = { r = {
                title = "R", purpose = "group", source = "us",
                scale = { { value = 0, label = "no" }, { value = 2, label = "yes" } },
                criteria = { { key = "a", title = "A" }, { key = "b", title = "B" }, { key = "c", title = "C" } },
                score = function(answers, ctx) return { total = (answers.a or 0) + (answers.b or 0) + (answers.c or 0) } end,
              } },
              migrate = function(old, state) return { was = old, n = state.n } end,
            }
            """
        let tests = """
            [
              { "name": "sample", "hook": "rubrics.r.score", "expected": { "total": 2 } },
              { "name": "given", "hook": "rubrics.r.score", "answers": { "b": 2, "c": 2 }, "expected": { "total": 4 } },
              { "name": "step", "hook": "migrate", "old": 2, "state": { "n": 5 }, "expected": { "was": 2, "n": 5 } },
              { "name": "first step", "hook": "migrate", "expected": { "was": 1 } },
              { "name": "no settings", "hook": "migrate", "now": "2026-11-24T18:25", "expected": null }
            ]
            """
        let bundle = try Bundle(files: [
            "plugin.json": Array(manifest.utf8), "main.lua": Array(main.utf8), "tests/a.json": Array(tests.utf8),
        ])
        let suite = try FixtureSuite(bundle, worker: TestWorker.path)
        #expect(
            suite.runs.map(\.reason) == [nil, nil, nil, nil, "tests/a.json:6: migrate is given no settings and no time."])
    }
}
