import KithModel
import KithPlugins
import Testing

struct JSONReadingTests {
    private func read(_ text: String) throws(Refusal) -> PluginValue {
        try PluginValue(json: Array(text.utf8), file: "a.json")
    }

    @Test(arguments: [
        ("null", PluginValue.null), ("true", .bool(true)), ("-0", .integer(0)), ("12", .integer(12)),
        ("9223372036854775807", .integer(.max)), ("9223372036854775808", .number(0x1p63)), ("1.5e1", .number(15)),
        ("-0.5", .number(-0.5)), (#""a\n\u00e9\ud83c\udf75\/\\""#, .string("a\né🍵/\\")), ("[ ]", .array([])),
        ("{\t}", .map([:])), (#" { "a" : [ 1 , "b" ] } "#, .map(["a": .array([.integer(1), .string("b")])])),
    ])
    func `a value is read as it is written`(text: String, value: PluginValue) throws { #expect(try read(text) == value) }

    @Test(arguments: [
        ("", "1: it ends in the middle"), ("{", "1: a name in quotation marks has to stand here"),
        ("[1,\n2,\n]", "3: ']' is not a value of JSON"), ("{ \"a\" 1 }", "1: ':' is missing after 'a'"),
        ("{ \"a\": 1\n \"b\": 2 }", "2: ',' or '}' is missing"), ("[1 2]", "1: ',' or ']' is missing"),
        ("{ \"a\": 1,\n\n \"a\": 2 }", "3: 'a' is there twice"), ("\"a\nb\"", "1: a control character has to be written"),
        ("[\"a", "1: a text has no closing quotation mark"), ("01", "1: '01' is not a value of JSON"),
        ("+1", "1: '+1' is not"), (".5", "1: '.5' is not"), ("1.", "1: '1.' is not"), ("1e", "1: '1e' is not"),
        ("NaN", "1: 'NaN' is not"), ("1e999", "1: '1e999' is not"), ("'a'", "1: ''' is not"), ("0x10", "1: '0x10' is not"),
        (#""\x""#, #"1: '\x' is no escape of JSON"#), (#""\u12""#, #"1: \u wants four"#),
        (#""\ud800""#, #"1: \ud800 is half of a character"#), (#""\ud800\u0041""#, #"1: \ud800 is half"#),
        ("1 2", "1: there is something after the end"), ("// no\n1", "1: '/' is not a value of JSON"),
    ])
    func `what is not JSON is named with its line`(text: String, says: String) {
        let refusal = #expect(throws: Refusal.self) { try read(text) }
        #expect(refusal?.message.hasPrefix("a.json:\(says)") == true, "\(refusal?.message ?? "")")
    }

    @Test func `depth has its bounds, and other bytes are no text`() {
        let deep = String(repeating: "[", count: 5000)
        #expect(throws: Refusal.self) { try read(deep) }
        #expect(throws: Refusal.self) { try PluginValue(json: [0x22, 0xff, 0x22], file: "a.json") }
    }

    @Test func `what is written is read back the same`() throws {
        let value = PluginValue.map([
            "list": .array((0..<40).map { .integer($0) }), "empty": .array([]), "none": .map([:]),
            "text": .string("\"a\" \\ \n\t\u{1b}\u{85} é 🍵"), "half": .number(0.5), "big": .number(1e300),
            "steps": .array([.map(["title": .string(String(repeating: "x", count: 90)), "key": .string("a")])]),
        ])
        #expect(try read(JSONText.line(value)) == value)
        #expect(try read(JSONText.pretty(value, indent: "    ", order: ["key"])) == value)
        #expect(try read(JSONText.pretty(value, width: 10)) == value)
        #expect(JSONText.line(value).utf8.allSatisfy { $0 >= 0x20 })
    }

    @Test func `it is written as people write it`() {
        let step = PluginValue.map([
            "key": .string("tea"), "title": .string("Tea"), "minutes": .number(15), "prompt": .string("Take your time."),
        ])
        #expect(
            JSONText.pretty(.array([step, .map(["key": .string("end")])]), order: ["key", "title", "minutes"], width: 50) == """
                [
                  {
                    "key": "tea", "title": "Tea", "minutes": 15,
                    "prompt": "Take your time."
                  },
                  { "key": "end" }
                ]
                """)
    }
}
