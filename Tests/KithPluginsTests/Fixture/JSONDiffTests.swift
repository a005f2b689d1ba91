import KithModel
import KithPlugins
import Testing

struct JSONDiffTests {
    private func differences(_ expected: String, _ got: String, root: String = "agenda") throws -> [String] {
        let left = try PluginValue(json: Array(expected.utf8), file: "a")
        let right = try PluginValue(json: Array(got.utf8), file: "b")
        return JSONDiff.differences(expected: left, got: right, root: root).map(\.words)
    }

    @Test(arguments: [
        ("{}", "[]"), ("10", "10.0"), (#"{ "a": null }"#, "{}"), (#"{ "b": 1, "a": [1, {}] }"#, #"{ "a": [1.0, []], "b": 1 }"#),
    ])
    func `what Lua can't tell apart is the same`(expected: String, got: String) throws {
        #expect(try differences(expected, got) == [])
        #expect(try differences(got, expected) == [])
    }

    @Test(arguments: [
        ("1", "2", ["agenda: expected 1, got 2"]),
        ("null", "[]", ["agenda: expected null, got []"]),
        ("1", #""1""#, [#"agenda: expected 1, got "1""#]),
        ("true", "1", ["agenda: expected true, got 1"]),
        (
            #"{ "a": 1, "b": 2 }"#, #"{ "b": 3, "c": 4 }"#,
            ["agenda.a: missing 1", "agenda.b: expected 2, got 3", "agenda.c: not expected: 4"]
        ),
        (
            #"[{ "minutes": 1 }, { "minutes": 10 }]"#, #"[{ "minutes": 1 }, { "minutes": 15 }]"#,
            ["agenda[2].minutes: expected 10, got 15"]
        ),
        (
            #"[{ "key": "a" }, { "key": "b" }]"#, #"[{ "key": "n" }, { "key": "a" }, { "key": "b" }]"#,
            [#"agenda[1]: not expected: { "key": "n" }"#]
        ),
        (
            #"[{ "key": "a" }, { "key": "b", "x": 1 }]"#, #"[{ "key": "b", "x": 2 }]"#,
            [#"agenda[1]: missing { "key": "a" }"#, "agenda[1].x: expected 1, got 2"]
        ),
        ("[1, 2, 3]", "[1, 3]", ["agenda[2]: missing 2"]),
        ("[1, 2]", "[2, 1]", ["agenda[1]: expected 1, got 2", "agenda[2]: expected 2, got 1"]),
        (#"{ "a": 1 }"#, "[1]", [#"agenda: expected { "a": 1 }, got [1]"#]),
    ])
    func `each place that differs is named`(expected: String, got: String, says: [String]) throws {
        #expect(try differences(expected, got) == says)
    }

    @Test func `without a root, fields stand alone`() throws {
        #expect(
            try differences(#"{ "state": { "n": 1 } }"#, #"{ "state": { "n": 2 } }"#, root: "") == ["state.n: expected 1, got 2"])
        #expect(try differences("null", "{}", root: "") == ["expected null, got {}"])
    }

    @Test func `long texts are shown where they part`() throws {
        let same = String(repeating: "same ", count: 30)
        let words = try #require(try differences("\"\(same)left\"", "\"\(same)right\"").first)
        #expect(words == #"agenda: expected "…same same same same left", got "…same same same same right""#)
        let difference = Difference(path: "p", expected: .string(same), got: nil)
        #expect(difference.sides(most: 20).expected?.count == 20)
        #expect(difference.sides(most: 20).got == nil)
    }
}
