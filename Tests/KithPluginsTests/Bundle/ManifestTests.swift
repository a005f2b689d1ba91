import KithModel
import KithPlugins
import Testing

struct ManifestTests {
    /// A good manifest with some of its fields replaced, added, or taken out by an empty text.
    private func manifest(_ changes: [String: String]) throws(Refusal) -> Manifest {
        var fields = [
            "id": #""evening""#, "version": #""1.0.0""#, "api": "1", "title": #""Evening""#, "summary": #""A round""#,
            "provides": #"{ "formats": ["evening"] }"#,
        ]
        for (key, value) in changes { fields[key] = value.isEmpty ? nil : value }
        let json = "{" + fields.map { "\"\($0)\": \($1)" }.joined(separator: ",") + "}"
        return try Manifest(json: Array(json.utf8))
    }

    private func refusal(_ changes: [String: String]) -> Refusal? {
        do throws(Refusal) {
            _ = try manifest(changes)
            return nil
        } catch {
            return error
        }
    }

    @Test func `the manifest of the design is understood`() throws {
        let full = try manifest([
            "provides": #"{ "formats": ["evening"], "on": ["meeting.closed"] }"#, "reads": #"["meeting"]"#,
            "effects": #"["remind"]"#,
            "settings":
                #"{ "tea_minutes": { "type": "integer", "default": 15, "minimum": 0, "maximum": 60, "help": "the break" } }"#,
            "limits": #"{ "call_ms": 100 }"#,
        ])
        #expect(full.formats == ["evening"])
        #expect(full.provides[.on] == ["meeting.closed"])
        #expect(full.reads == [.meeting])
        #expect(full.effects == [.remind])
        #expect(full.settings["tea_minutes"]?.kind == .integer(0...60))
        #expect(full.limits.callMilliseconds == 100)
        #expect(WorkerLimits().lowered(by: full.limits).wallMilliseconds == 500)
    }

    @Test(arguments: [
        ("id", "", "'id' is missing"),
        ("id", "5", "'id' is 5, not text"),
        ("id", #""Evening Circle""#, "'id' is 'Evening Circle', not 2 to 40"),
        ("version", #""1.2""#, "'version' is '1.2', not like 1.2.0"),
        ("version", #""v1.0.0""#, "not like 1.2.0"),
        ("api", "2", "'api' is 2; this kith serves 1"),
        ("api", #""1""#, "'api' is '1', not a whole number"),
        ("api", "1.5", "'api' is 1.5, not a whole number"),
        ("title", #""""#, "'title' is not one line"),
        ("title", #""a\nb""#, "'title' is not one line"),
        ("summary", "", "'summary' is missing"),
        ("provides", "", "'provides' is missing"),
        ("provides", "[1]", "'provides' is a list, not an object"),
        ("provides", #"{ "format": [] }"#, "'provides.format' is not known; did you mean 'formats'?"),
        ("provides", #"{ "formats": "evening" }"#, "'provides.formats' is 'evening', not a list of names"),
        ("provides", #"{ "formats": ["a", "a"] }"#, "'provides.formats[2]' is 'a' again"),
        ("provides", #"{ "formats": ["A b"] }"#, "'provides.formats[1]' is 'A b'"),
        ("provides", #"{ "on": ["closed"] }"#, "'provides.on[1]' is 'closed'"),
        ("setings", "{}", "'setings' is not known; did you mean 'settings'?"),
        ("settings", #"{ "Tea": {} }"#, "'settings.Tea' can't be the name"),
        ("settings", #"{ "tea": 5 }"#, "'settings.tea' is 5, not an object"),
        ("settings", #"{ "tea": { "type": "number" } }"#, "'settings.tea.type' is not one of integer, boolean, string, choice"),
        ("settings", #"{ "tea": { "type": "integer", "help": "x" } }"#, "'settings.tea.default' is missing"),
        ("settings", #"{ "tea": { "type": "integer", "default": 1 } }"#, "'settings.tea.help' is missing"),
        (
            "settings", #"{ "tea": { "type": "integer", "default": "1", "help": "x" } }"#,
            "'settings.tea.default' is '1', not a whole"
        ),
        (
            "settings", #"{ "tea": { "type": "integer", "default": 9, "maximum": 5, "help": "x" } }"#,
            "is 9, not a whole number from 0 to 5"
        ),
        (
            "settings", #"{ "tea": { "type": "integer", "default": 9, "minimum": 9, "maximum": 5, "help": "x" } }"#,
            "'settings.tea.minimum' is greater"
        ),
        (
            "settings", #"{ "tea": { "type": "boolean", "default": true, "maximum": 5, "help": "x" } }"#,
            "'settings.tea.maximum' is not known"
        ),
        ("settings", #"{ "tea": { "type": "choice", "default": "a", "help": "x" } }"#, "'settings.tea.choices' is missing"),
        (
            "settings", #"{ "tea": { "type": "choice", "default": "c", "choices": ["a", "b"], "help": "x" } }"#,
            "is 'c', not one of a, b"
        ),
        ("limits", #"{ "call_ms": 1000 }"#, "'limits.call_ms' is 1000, not from 1 to 250: a plugin may only lower"),
        ("limits", #"{ "memory_kib": 0 }"#, "'limits.memory_kib' is 0"),
        ("limits", #"{ "threads": 2 }"#, "'limits.threads' is not known"),
    ])
    func `a mistake is named to its field`(key: String, value: String, says: String) {
        let refusal = refusal([key: value])
        #expect(refusal?.message.contains(says) == true, "\(String(describing: refusal))")
        #expect(refusal?.message.hasPrefix("plugin.json: ") == true)
    }

    @Test(arguments: ["", "{", "[]", "null", "\"x\"", "{\"id\":}"])
    func `what is no object of JSON is refused`(json: String) {
        #expect(throws: Refusal.self) { try Manifest(json: Array(json.utf8)) }
    }

    private static let settings = """
        { "tea_minutes": { "type": "integer", "default": 15, "maximum": 60, "help": "x" },
          "quiet": { "type": "boolean", "default": false, "help": "x" },
          "greeting": { "type": "string", "default": "Hello", "maximum": 10, "help": "x" },
          "place": { "type": "choice", "default": "in", "choices": ["in", "out"], "help": "x" } }
        """

    @Test func `settings are as given, else as the plugin says`() throws {
        let values = try manifest(["settings": ManifestTests.settings]).values(of: ["tea_minutes": "10", "quiet": "Yes"])
        #expect(
            values == ["tea_minutes": .integer(10), "quiet": .bool(true), "greeting": .string("Hello"), "place": .string("in")])
    }

    @Test(arguments: [
        ("tea_minutes", "ten", "can't be 'ten'", "a whole number from 0 to 60"),
        ("tea_minutes", "61", "can't be 61", "a whole number from 0 to 60"),
        ("tea_minutes", "99999999999999999999", "can't be", "a whole number"),
        ("quiet", "perhaps", "can't be 'perhaps'", "true or false"),
        ("greeting", "Hello everybody", "can't be", "up to 10 characters"),
        ("greeting", "a\u{1b}b", "can't be", "one line"),
        ("place", "up", "can't be 'up'", "one of in, out"),
        ("tea_minuets", "5", "has no setting 'tea_minuets'", "did you mean 'tea_minutes'?"),
    ])
    func `a setting that does not fit is refused with what would`(name: String, text: String, says: String, remedy: String) throws
    {
        let plugin = try manifest(["settings": ManifestTests.settings])
        let refusal = #expect(throws: Refusal.self) { try plugin.values(of: [name: text]) }
        #expect(refusal?.message.contains(says) == true)
        #expect(refusal?.remedy?.contains(remedy) == true)
        #expect(refusal?.field == "settings.\(name)")
    }

    @Test func `values with types are held to the same`() throws {
        let plugin = try manifest(["settings": ManifestTests.settings])
        #expect(try plugin.values(of: ["tea_minutes": PluginValue.integer(0)])["tea_minutes"] == .integer(0))
        #expect(throws: Refusal.self) { try plugin.values(of: ["tea_minutes": PluginValue.string("5")]) }
        #expect(throws: Refusal.self) { try plugin.values(of: ["quiet": PluginValue.integer(1)]) }
    }
}
