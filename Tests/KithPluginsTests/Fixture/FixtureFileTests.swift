import KithModel
import KithPlugins
import Testing

struct FixtureFileTests {
    private func file(_ text: String) throws(Refusal) -> FixtureFile {
        try FixtureFile(path: "tests/a.json", text: Array(text.utf8))
    }

    @Test func `a file holds one, or a list`() throws {
        let one = try file(#"{ "name": "a", "hook": "migrate", "old": 2, "state": [1], "seed": 7, "expected": null }"#)
        let fixture = try #require(one.fixtures.first)
        #expect(fixture.given == ["old": .integer(2), "state": .array([.integer(1)])])
        #expect(fixture.seed == 7)
        #expect(fixture.expectation == .value(.null))
        let list = try file(
            "[\n{ \"name\": \"a\", \"hook\": \"x\" },\n{ \"name\": \"b\", \"hook\": \"x\", \"expected_error\": \"no\" }]")
        #expect(list.fixtures.map(\.line) == [2, 3])
        #expect(list.fixtures.map(\.expectation) == [.open, .error("no")])
        #expect(try file("[]").fixtures == [])
    }

    @Test(
        arguments: [
            ("5", "1: a fixture is an object, not 5.", nil),
            ("[\n{},\n5]", "2: 'name' is missing.", nil),
            ("{ \"name\": \"a\",\n\"hok\": 1 }", "2: 'hok' is not known.", "did you mean 'hook'?"),
            ("{ \"name\": \"a\" }", "1: 'hook' is missing.", nil),
            ("{ \"name\": \"\", \"hook\": \"x\" }", "1: 'name' is not one line of 1 to 120 characters.", nil),
            ("{ \"name\": \"a\",\n \"hook\": 5 }", "2: 'hook' is 5, not text.", nil),
            ("{ \"name\": \"a\", \"hook\": \"x\",\n\"meeting\": [] }", "2: 'meeting' is a list, not an object.", nil),
            ("{ \"name\": \"a\", \"hook\": \"x\",\n\"settings\": 1 }", "2: 'settings' is 1, not an object.", nil),
            ("{ \"name\": \"a\", \"hook\": \"x\", \"seed\": 1.5 }", "1: 'seed' is 1.5, not a whole number.", nil),
            (
                "{ \"name\": \"a\", \"hook\": \"x\", \"expected\": 1,\n\"expected_error\": \"b\" }",
                "2: a fixture has 'expected' or 'expected_error', not both.", nil
            ),
            ("{ \"name\": \"a\",\n", "2: a name in quotation marks has to stand here.", nil),
        ] as [(String, String, String?)])
    func `a mistake is named with its line`(text: String, says: String, remedy: String?) {
        let refusal = #expect(throws: Refusal.self) { try file(text) }
        #expect(refusal?.message == "tests/a.json:\(says)")
        #expect(refusal?.remedy == remedy)
    }

    @Test func `only tests of the bundle are fixtures`() throws {
        let bundle = try SampleBundle.make(["b.json": "[]", "a.json": "[]", "notes.txt": "no"])
        #expect(try bundle.fixtureFiles().map(\.path) == ["tests/a.json", "tests/b.json"])
    }

    @Test func `what is expected is written anew, and nothing else`() throws {
        let before = """
            [
              { "name" : "kept as it is",   "hook": "x", "expected": [ 1,2 ] },
              {
                "name": "changed",
                "expected": { "old": 1 },
                "hook": "x"
              },
              {
                "name": "added",
                "hook": "x"
              },
              { "name": "short", "hook": "x" }
            ]

            """
        let after = """
            [
              { "name" : "kept as it is",   "hook": "x", "expected": [ 1,2 ] },
              {
                "name": "changed",
                "expected": { "new": 2 },
                "hook": "x"
              },
              {
                "name": "added",
                "hook": "x",
                "expected": null
              },
              { "name": "short", "hook": "x", "expected": [] }
            ]

            """
        let written = try file(before).updated([1: .map(["new": .integer(2)]), 2: .null, 3: .array([])], order: [])
        #expect(String(decoding: written, as: UTF8.self) == after)
    }

    @Test func `a fixture on one line makes room for a long answer`() throws {
        let step = PluginValue.map(["key": .string("a"), "title": .string(String(repeating: "x", count: 60))])
        let written = try file(#"{ "name": "a", "hook": "x" }"#).updated([0: .array([step, step])], order: ["key"])
        let line = #"{ "key": "a", "title": "\#(String(repeating: "x", count: 60))" }"#
        #expect(
            String(decoding: written, as: UTF8.self) == """
                { "name": "a", "hook": "x",
                  "expected": [
                    \(line),
                    \(line)
                  ]
                }
                """)
        #expect(try FixtureFile(path: "tests/a.json", text: written).fixtures.first?.expectation == .value(.array([step, step])))
    }
}
