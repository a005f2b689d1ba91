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
        (
            #"words = { w = { title = "W", source = "us", labels = { agnda = "x" } } }"#, #"{ "words": ["w"] }"#,
            "words.w.labels.agnda: is not known; did you mean 'agenda'?"
        ),
        (
            #"words = { w = { title = "W", source = "us", labels = { welcome_to = "{grup}!" } } }"#, #"{ "words": ["w"] }"#,
            "words.w.labels.welcome_to: '{grup}' is not known; known are {group}"
        ),
        (
            #"words = { w = { title = "W", source = "us", labels = { agenda = "{group}" } } }"#, #"{ "words": ["w"] }"#,
            "words.w.labels.agenda: '{group}' is not known; nothing is filled in there"
        ),
        (
            #"words = { w = { title = "W", source = "us", labels = { agenda = 5 } } }"#, #"{ "words": ["w"] }"#,
            "words.w.labels.agenda: 5 is not text"
        ),
        (
            #"words = { w = { title = "W", source = "us", language = "de_AT", labels = { agenda = "x" } } }"#,
            #"{ "words": ["w"] }"#, "words.w.language: 'de_AT' is not a language tag such as en, de or pt-BR"
        ),
        (#"words = { w = { title = "W", source = "us" } }"#, #"{ "words": ["w"] }"#, "words.w: has neither entries nor labels"),
        (#"on = { ["meeting.closed"] = 5 }"#, #"{ "on": ["meeting.closed"] }"#, "on.meeting.closed: 5 is not a function"),
        (#"migrate = 5"#, "{}", "'migrate' is 5, not a function"),
    ])
    func `a mistake is named to the field`(main: String, provides: String, says: String) throws {
        let check = try check("return { \(main) }", provides: provides)
        #expect(check.errors.contains { $0.contains(says) }, "\(check.findings)")
    }

    @Test func `labels are for the groups of a language`() throws {
        let check = try check(
            #"return { words = { w = { title = "W", source = "us", language = "de", labels = { agenda = "Ablauf" } } } }"#,
            provides: #"{ "words": ["w"] }"#)
        #expect(check.findings == [])
        let words = try #require(check.definitions.words.first)
        #expect(words.labels == ["agenda": "Ablauf"])
        #expect(words.serves("de-CH") && !words.serves("en"))
        #expect(words.hints.isEmpty)
    }

    @Test func `the bundled German words are all there`() throws {
        let check = PluginCheck(try Bundle(directory: "\(Folder.plugins())/german-labels"), worker: TestWorker.path)
        let labels = try #require(check.definitions.words.first?.labels)
        #expect(Label.allCases.filter { labels[$0.rawValue] == nil } == [])
        for label in Label.allCases {
            #expect(Set(Label.blanks(in: labels[label.rawValue] ?? "")) == Set(label.blanks), "\(label)")
        }
    }
}
