import KithModel
import KithPlugins
import Testing

/// The formats that ship, by what they make of different meetings.
struct GatheringTests {
    private func agenda(
        _ format: String, _ given: [String: String] = [:], change: (inout AgendaHook) -> Void = { _ in }
    ) throws -> [AgendaStep] {
        let bundle = try Bundle(directory: Folder.plugins() + "/gathering")
        let settings = try bundle.manifest.values(of: given)
        var hook = try #require(AgendaHook.samples(settings: settings).last)
        change(&hook)
        for _ in 0..<5 {
            do throws(PluginFault) {
                let session = try WorkerSession(executable: TestWorker.path)
                try session.load(bundle)
                let call = hook.call(.agenda(format), for: bundle.manifest)
                return AgendaHook.steps(try call.run(in: session, manifest: bundle.manifest).value) ?? []
            } catch {
                guard error.isStarved else { throw error }
            }
        }
        return []
    }

    @Test func `it passes its own check`() throws {
        let check = PluginCheck(try Bundle(directory: Folder.plugins() + "/gathering"), worker: TestWorker.path)
        #expect(check.findings == [])
        #expect(check.definitions.formats.map(\.name) == ["first", "second", "ongoing", "reflection"])
        #expect(check.definitions.formats.map(\.occasion) == [.first, .second, nil, .reflection])
        #expect(check.definitions.formats.last?.every == "reflection_every")
    }

    @Test(arguments: [
        (
            "first",
            ["set_up", "greet", "stories", "barriers", "tea", "sharing", "in_common", "contact", "communication", "closing"]
        ),
        ("second", ["opening", "ethics", "good_company", "tea", "turns", "topics", "closing"]),
        ("ongoing", ["opening", "since", "tea", "topic", "closing"]),
        ("reflection", ["opening", "since", "tea", "keep", "change", "decide", "closing"]),
    ])
    func `a meeting goes through these`(format: String, keys: [String]) throws {
        #expect(try agenda(format).map(\.key) == keys)
    }

    @Test(arguments: ["second", "ongoing", "reflection"])
    func `somebody who said they are new is welcomed`(format: String) throws {
        #expect(try agenda(format) { $0.someoneIsNew = true }.map(\.key).contains("welcome"))
        #expect(try !agenda(format) { $0.someoneIsNew = false }.map(\.key).contains("welcome"))
    }

    @Test func `a guest has a place, and the round gives way to it`() throws {
        let with = try agenda("ongoing") { ($0.guestSpeaker, $0.minutes) = (true, 90) }
        #expect(with.map(\.key) == ["opening", "since", "guest", "tea", "topic", "closing"])
        #expect(with.reduce(0) { $0 + $1.minutes } <= 90)
    }

    @Test(arguments: ["first", "second", "ongoing", "reflection"], [45, 60, 75, 90, 120, 180])
    func `the steps fit into the meeting`(format: String, minutes: Int) throws {
        for (new, guest) in [(false, false), (true, true)] {
            let steps = try agenda(format) { ($0.minutes, $0.someoneIsNew, $0.guestSpeaker) = (minutes, new, guest) }
            #expect(steps.reduce(0) { $0 + $1.minutes } <= minutes)
            #expect(steps.allSatisfy { $0.minutes > 0 })
        }
    }

    @Test func `a question of what the group chose is offered where that is wanted, another one each time`() throws {
        func titles(_ number: Int, wanted: Bool = true, guest: Bool = false, models: [[String]]) throws -> AgendaStep? {
            try agenda("ongoing", ["model_question": wanted ? "true" : "false"]) { hook in
                (hook.number, hook.guestSpeaker) = (number, guest)
                hook.context.models = models.enumerated().map { place, questions in
                    HookContext.ChosenModel(name: "m\(place)", title: "Model \(place)", questions: questions)
                }
            }.first { $0.key == "topic" }
        }
        let models = [["Sand?", "Stone?"], [], ["Wind?"]]
        for (number, question) in [(1, "Sand?"), (2, "Stone?"), (3, "Wind?"), (4, "Sand?"), (999, "Wind?")] {
            let step = try #require(try titles(number, models: models))
            #expect(step.title == "A question, or what you came with")
            #expect(step.prompt?.contains("for whoever likes it: \(question) You need not answer it.") == true)
        }
        #expect(
            try titles(3, models: models)?.prompt?.contains("[The question is from a model that the group chose: Model 2.")
                == true)
        for step in [
            try titles(1, models: []), try titles(1, models: [[]]), try titles(1, wanted: false, models: models),
            try titles(1, guest: true, models: models),
        ] { #expect(step?.title == "A topic, or more of the same") }
    }

    @Test func `without tea there is no break`() throws {
        #expect(try !agenda("ongoing", ["tea_minutes": "0"]).map(\.key).contains("tea"))
        #expect(try agenda("ongoing", ["tea_minutes": "20"]).first { $0.key == "tea" }?.minutes == 20)
        #expect(try agenda("ongoing", ["closing_minutes": "12"]).last?.minutes == 12)
    }

    @Test(arguments: ["first", "second", "ongoing", "reflection"])
    func `whoever leads is told what to say, and that anybody may pass`(format: String) throws {
        let steps = try agenda(format)
        let words = steps.compactMap(\.prompt).joined(separator: " ")
        #expect(steps.allSatisfy { $0.prompt?.isEmpty == false })
        #expect(words.contains("pass"))
        #expect(words.contains("step out"))
        #expect(steps.last?.prompt?.contains("good") == true)
    }

    @Test func `the six barriers each come with what a group could do`() throws {
        let prompt = try #require(try agenda("first").first { $0.key == "barriers" }?.prompt)
        #expect(prompt.split(separator: "\n").filter { $0.hasPrefix("- ") }.count == 6)
    }
}
