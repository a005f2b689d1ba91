import KithPlugins
import Testing

/// What surrounds a call, as far as the plugin asks for it.
struct HookContextTests {
    private func manifest(_ reads: String) throws -> Manifest {
        let json =
            #"{ "id": "tried", "version": "1.0.0", "api": 1, "title": "T", "summary": "S", "provides": {}, "reads": [\#(reads)] }"#
        return try Manifest(json: Array(json.utf8))
    }

    @Test func `models are told where they are asked for, and are nil elsewhere`() throws {
        let context = try #require(HookContext.sample(settings: [:]))
        #expect(context.value(for: try manifest(#""people", "roles", "meeting""#))["models"] == nil)
        var none = context
        none.models = []
        #expect(none.value(for: try manifest(#""models""#))["models"] == .array([]))
        let told = try #require(context.value(for: try manifest(#""models""#))["models"]?.array)
        #expect(told.map { $0["name"]?.string } == ["sample"] && told[0]["questions"]?.array?.count == 2)
    }

    @Test func `however many there are, a call stays small enough, and is what is declared`() throws {
        var context = try #require(HookContext.sample(settings: [:]))
        let questions = (0..<500).map { "Question \($0)?" }
        context.models = (0..<30).map { HookContext.ChosenModel(name: "m\($0)", title: "M", questions: questions) }
        let value = context.value(for: try manifest(#""models""#))
        let told = try #require(value["models"]?.array)
        #expect(told.count == 20 && told.allSatisfy { $0["questions"]?.array?.count == 200 })
        #expect(told.last?["name"] == .string("m19"), "the first that were chosen")
        guard case .table(let fields)? = HookDeclaration.agenda.arguments.last?.kind else {
            throw PluginFault(.result, "an agenda is not given what surrounds it")
        }
        _ = try HookValidator.table(value, fields, at: "ctx")
    }
}
