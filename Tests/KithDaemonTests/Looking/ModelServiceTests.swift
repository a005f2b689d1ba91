import KithDaemon
import KithModel
import KithPlugins
import KithStore
import KithWire
import Testing

/// Which recovery models there are, and which a group goes by.
@Suite struct ModelServiceTests {
    private let bench: PluginBench

    init() async throws {
        bench = try PluginBench()
        try await bench.addGroup("harbour")
        try await bench.addGroup("meadow")
        try await bench.install(
            try .models(
                "frames",
                [
                    "weather": #"questions = { { key = "q", text = "What is the weather like today?" } }"#,
                    "tides": #"principles = { { key = "p", title = "It turns" } }"#,
                ]))
        try await bench.install(try .models("around", ["harbour_wall": ""], audience: "service"))
        try await bench.install(try .models("ladder", ["rungs": #"permission = "Somebody says who may.""#]))
    }

    @discardableResult
    private func choose(
        _ model: String, for group: String = "harbour", service: Bool? = nil, by viewer: Viewer = .daemon
    ) async throws -> ModelView {
        try await bench.models.choose(
            ModelChoose.Parameters(group: group, model: model, service: service), by: viewer)
    }

    private func drop(_ model: String, of group: String = "harbour") async throws {
        _ = try await bench.models.drop(ModelDrop.Parameters(group: group, model: model), by: .daemon)
    }

    private func list(_ group: String? = "harbour", chosen: Bool? = nil) async throws -> [ModelView] {
        try await bench.models.list(ModelList.Parameters(group: group, chosen: chosen), by: .daemon).models
    }

    private func chosen(_ group: String = "harbour") async throws -> [String] {
        try await list(group, chosen: true).map(\.model)
    }

    private func show(_ model: String, group: String? = nil) async throws -> ModelShow.Result {
        try await bench.models.show(ModelShow.Parameters(model: model, group: group), by: .daemon)
    }

    @discardableResult
    private func permit(_ model: String, _ given: Bool = true, group: String? = nil) async throws -> ModelView {
        try await bench.models.permit(
            ModelPermit.Parameters(model: model, given: given, group: group), by: .daemon)
    }

    private func refusal(_ body: () async throws -> Void) async -> Refusal? {
        do { try await body() } catch { return error as? Refusal }
        return nil
    }

    private func events(_ kind: EventKind) async throws -> [String] {
        try await bench.events(kind).map { event in
            event.facts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
        }
    }

    // MARK: Choosing

    @Test func `a group that chose nothing goes by none`() async throws {
        #expect(try await chosen() == [])
        #expect(try await list().map(\.model) == ["harbour_wall", "rungs", "tides", "weather"])
        #expect(try await list().allSatisfy { !$0.chosen })
    }

    @Test func `what is chosen twice is chosen once`() async throws {
        #expect(try await choose("weather").chosen)
        #expect(try await choose("frames/weather").chosen)
        try await choose("tides")
        #expect(try await chosen() == ["tides", "weather"])
        #expect(try await chosen("meadow") == [])
        #expect(try await show("weather", group: "harbour").model.chosen)
        #expect(try await !show("weather", group: "meadow").model.chosen)
        #expect(try await !show("weather").model.chosen)
        #expect(try await events(.modelChosen) == ["model frames/weather", "model frames/tides"])
    }

    @Test func `what is put aside twice is put aside once`() async throws {
        try await choose("weather")
        try await drop("weather")
        try await drop("weather")
        #expect(try await chosen() == [])
        #expect(try await events(.modelDropped) == ["model frames/weather"])
        try await choose("weather")
        #expect(try await chosen() == ["weather"])
    }

    @Test func `a model about a service is chosen for the service, and no other is`() async throws {
        let plain = await refusal { try await choose("harbour_wall") }
        #expect(plain?.code == .invalidArgument && plain?.field == "service")
        #expect(plain?.remedy?.hasSuffix("kith model choose harbour harbour_wall --service") == true)
        #expect(await refusal { try await choose("weather", service: true) }?.remedy == "kith model choose harbour weather")
        try await choose("harbour_wall", service: true)
        #expect(try await chosen() == ["harbour_wall"])
    }

    @Test func `an unknown name gets the nearest`() async throws {
        let near = await refusal { try await choose("wether") }
        #expect(near?.code == .notFound && near?.remedy == "did you mean 'weather'?")
        #expect(await refusal { _ = try await show("frames/wether") }?.remedy == "did you mean 'frames/weather'?")
        let far = await refusal { try await drop("something_else") }
        #expect(far?.message == "There is no recovery model 'something_else'." && far?.remedy == "kith model list")
    }

    @Test func `a facilitator chooses for their own group, and knows of no others`() async throws {
        let row = try await bench.group("harbour").row
        let viewer = Viewer(uid: 1000, holdings: [.facilitator: .groups([row])])
        try await choose("weather", by: viewer)
        #expect(await refusal { try await choose("weather", for: "meadow", by: viewer) }?.code == .notFound)
        #expect(try await chosen("meadow") == [])
    }

    // MARK: Permission

    @Test func `one that is off is named and not shown, and nobody chooses it`() async throws {
        let shown = try await show("rungs")
        #expect(shown.model.needs == "Somebody says who may.")
        #expect(shown.questions.isEmpty && shown.dimensions.isEmpty)
        let refused = await refusal { try await choose("rungs") }
        #expect(refused?.code == .conflict)
        #expect(refused?.remedy?.hasSuffix("kith model permit rungs --group harbour") == true)
        #expect(await refusal { try await permit("weather") }?.code == .conflict, "it needs none")
    }

    @Test func `permitted it can be chosen, and no longer permitted it is off with those who did`() async throws {
        #expect(try await permit("rungs").needs == nil)
        try await permit("rungs")
        try await choose("rungs")
        #expect(try await show("rungs").questions == ["What of rungs?"])
        #expect(try await permit("rungs", false, group: "harbour").chosen)
        let view = try #require(try await list(chosen: true).first)
        #expect(view.model == "rungs" && view.chosen && view.needs != nil && !view.gone)
        #expect(try await show("rungs", group: "harbour").questions.isEmpty)
        try await drop("rungs")
        #expect(try await events(.modelPermitted) == ["given yes, model ladder/rungs", "given no, model ladder/rungs"])
    }

    @Test func `one that a group's own plugin brings is permitted as that group has it`() async throws {
        try await bench.install(try .models("mine", ["stairs": #"permission = "Ours.""#]), in: "harbour")
        #expect(await refusal { try await permit("stairs") }?.code == .notFound)
        try await permit("stairs", group: "harbour")
        try await choose("stairs")
        #expect(try await chosen() == ["stairs"])
    }

    // MARK: Plugins

    @Test func `a group's own plugin stands before the common one`() async throws {
        try await choose("weather")
        try await bench.install(
            try .models("frames", ["weather": #"questions = { { key = "q", text = "Rain?" } }"#]), in: "harbour")
        #expect(try await show("weather", group: "harbour").questions == ["Rain?"])
        #expect(try await show("weather", group: "meadow").questions == ["What is the weather like today?"])
        #expect(try await list().map(\.model) == ["harbour_wall", "rungs", "weather"])
        #expect(try await list("meadow").map(\.model).contains("tides"))
        #expect(try await chosen() == ["weather"])
    }

    @Test func `two of one name go by plugin and name`() async throws {
        try await bench.install(try .models("mine", ["weather": ""]), in: "harbour")
        #expect(try await list().map(\.model) == ["harbour_wall", "rungs", "tides", "frames/weather", "mine/weather"])
        let refused = await refusal { try await choose("weather") }
        #expect(refused?.field == "model" && refused?.remedy == "say which: frames/weather, mine/weather")
        try await choose("mine/weather")
        #expect(try await chosen() == ["mine/weather"])
        try await choose("weather", for: "meadow")
        #expect(try await chosen("meadow") == ["weather"])
        try await drop("weather")
        #expect(try await chosen() == [], "the one that was chosen is meant")
    }

    @Test func `what was chosen and is gone is told, and can be put aside`() async throws {
        for name in ["weather", "tides", "frames/tides"] { try await choose(name) }
        try await bench.remove("frames")
        let gone = try await list(chosen: true)
        #expect(gone.map(\.model) == ["frames/weather", "frames/tides"] && gone.allSatisfy { $0.gone && $0.chosen })
        #expect(try await list().map(\.model) == ["harbour_wall", "rungs", "frames/weather", "frames/tides"])
        try await drop("frames/weather")
        try await drop("tides")
        #expect(try await chosen() == [])
        #expect(await refusal { try await drop("frames/weather") }?.code == .notFound)
        try await choose("harbour_wall", service: true)
        try await bench.install(try .models("frames", ["weather": ""]))
        #expect(try await chosen() == ["harbour_wall"])
    }

    // MARK: What a plugin hears of it

    /// What a plugin of the group is told: names and questions, as the text of an action.
    private func heard(reads: String = #", "reads": ["models"]"#) async throws -> String? {
        let telling = try PluginBundle.handling(
            id: "telling", more: reads,
            """
            local said = {}
            for _, model in ipairs(ctx.models or { { name = "not told", questions = {} } }) do
              said[#said + 1] = model.name .. ": " .. table.concat(model.questions, " ")
            end
            return { effects = { { kind = "action", text = "heard " .. table.concat(said, "; ") } } }
            """)
        try await bench.install(telling)
        try await bench.happen(in: "harbour")
        try await bench.settle()
        return try await bench.actions(in: "harbour").last
    }

    @Test func `a plugin that asks for it is told what the group chose, in that order`() async throws {
        try await permit("rungs")
        for name in ["weather", "rungs", "tides"] { try await choose(name) }
        try await choose("weather", for: "meadow")
        let all = "heard weather: What is the weather like today?; rungs: What of rungs?; tides: What of tides?"
        #expect(try await heard() == all)
    }

    @Test func `it hears of none that is off, gone, to be known only, or about a service`() async throws {
        try await bench.install(
            try .models("facts", ["to_know": #"information = true, principles = { { key = "p", title = "A fact" } }"#]))
        try await bench.install(try .models("passing", ["passes": ""]))
        try await permit("rungs")
        for name in ["rungs", "to_know", "passes", "weather"] { try await choose(name) }
        try await choose("harbour_wall", service: true)
        try await permit("rungs", false)
        try await bench.remove("passing")
        #expect(try await heard() == "heard weather: What is the weather like today?")
    }

    @Test func `without a model it hears of none, and without asking of nothing`() async throws {
        #expect(try await heard() == "heard ")
        try await choose("weather")
        #expect(try await heard(reads: "") == "heard not told: ")
    }
}

extension PluginBundle {
    /// A plugin that brings models, each with a question where its Lua has none.
    fileprivate static func models(
        _ id: String, _ models: [String: String], audience: String = "person"
    ) throws -> PluginBundle {
        let names = models.keys.sorted()
        let json = """
            { "id": "\(id)", "version": "1.0.0", "api": 1, "title": "Tried", "summary": "For a test",
              "provides": { "models": [\(names.map { "\"\($0)\"" }.joined(separator: ", "))] } }
            """
        let tables = names.map { name in
            let more = models[name] ?? ""
            let question =
                more.contains("questions") || more.contains("information")
                ? "" : #", questions = { { key = "q", text = "What of \#(name)?" } }"#
            let title = name.prefix(1).uppercased() + name.dropFirst()
            return """
                plugin.models.\(name) = { title = "\(title)", ["for"] = "\(audience)", source = "A test"\
                \(question)\(more.isEmpty ? "" : ", " + more) }
                """
        }
        let main = (["local plugin = { models = {} }"] + tables + ["return plugin"]).joined(separator: "\n")
        return try PluginBundle(files: ["plugin.json": Array(json.utf8), "main.lua": Array(main.utf8)])
    }
}
