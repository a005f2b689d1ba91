import KithModel
import KithPlugins
import Testing

/// What a plugin says as data is read once, strictly.
struct DefinitionTests {
    private func check(_ main: String, provides: String) throws -> PluginCheck {
        let json = """
            { "id": "tried", "version": "1.0.0", "api": 1, "title": "Tried", "summary": "For a test", "provides": \(provides) }
            """
        let files = ["plugin.json": Array(json.utf8), "main.lua": Array(main.utf8)]
        return PluginCheck(try Bundle(files: files), worker: TestWorker.path)
    }

    @Test func `words, a model and a rubric`() throws {
        let check = try check(
            """
            return {
              words = { w = { title = "W", source = "us", entries = { { instead_of = { "Suffer from" }, say = { "live with" }, because = "b" } } } },
              models = { m = { title = "M", ["for"] = "person", source = "us", stages = { { key = "one", title = "One" } } } },
              rubrics = { r = { title = "R", purpose = "group", source = "us", scale = { { value = 0, label = "no" }, { value = 1, label = "yes" } },
                criteria = { { key = "a", title = "A" } }, score = function(answers) return { all = answers.a } end } },
            }
            """, provides: #"{ "words": ["w"], "models": ["m"], "rubrics": ["r"] }"#)
        #expect(check.findings == [])
        #expect(check.definitions.models.first?.data["stages"]?.array?.count == 1)
        #expect(check.definitions.rubrics.first?.scores == true)
        let words = try #require(check.definitions.words.first)
        #expect(words.hints(on: "For all who SUFFER FROM voices").map(\.found) == ["suffer from"])
        #expect(words.hints(on: "suffer fromage").isEmpty)
        #expect(words.hints(on: "a word in between").isEmpty)
    }

    @Test(arguments: [
        (
            #"models = { m = { title = "M", ["for"] = "person", source = "us" } }"#, #"{ "models": ["m"] }"#,
            "models.m: has none of dimensions"
        ),
        (
            #"models = { m = { title = "M", ["for"] = "somebody", source = "us", questions = { { key = "a", text = "b" } } } }"#,
            #"{ "models": ["m"] }"#, "models.m.for: 'somebody' is none of person, group, service"
        ),
        (
            #"rubrics = { r = { title = "R", purpose = "group", source = "us", scale = { { value = 1, label = "a" }, { value = 0, label = "b" } }, criteria = { { key = "a", title = "A" } } } }"#,
            #"{ "rubrics": ["r"] }"#, "rubrics.r.scale: its values do not rise"
        ),
        (
            #"rubrics = { r = { title = "R", purpose = "person", source = "us", scale = { { value = 0, label = "a" }, { value = 1, label = "b" } }, criteria = { { key = "a", title = "A" } } } }"#,
            #"{ "rubrics": ["r"] }"#, "rubrics.r.purpose: 'person' is none of group, service, self_check, handout"
        ),
        (
            #"words = { w = { title = "W", source = "us", entries = { { instead_of = "x", because = "b" } } } }"#,
            #"{ "words": ["w"] }"#, "words.w.entries[1].instead_of: 'x' is not a list of texts"
        ),
        (#"on = { ["meeting.closed"] = 5 }"#, #"{ "on": ["meeting.closed"] }"#, "on.meeting.closed: 5 is not a function"),
        (#"migrate = 5"#, "{}", "'migrate' is 5, not a function"),
    ])
    func `a mistake is named to the field`(main: String, provides: String, says: String) throws {
        let check = try check("return { \(main) }", provides: provides)
        #expect(check.errors.contains { $0.contains(says) }, "\(check.findings)")
    }
}
