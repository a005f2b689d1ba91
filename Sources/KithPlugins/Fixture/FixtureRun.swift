package import KithModel

/// One fixture, run in a worker of its own.
package struct FixtureRun: Sendable {
    package enum Outcome: Hashable, Sendable {
        case passed
        /// It gave something else.
        case differs([Difference])
        /// It says nothing of what is to come of it.
        case open
        /// It failed, where a value was expected or another reason.
        case failed(PluginFault)
        /// It gave a value where it was to fail.
        case succeeded
        /// The fixture itself is wrong.
        case refused(Refusal)
    }

    package let fixture: Fixture
    package let outcome: Outcome
    /// What came, where something did.
    package let result: WorkerSession.Outcome?

    package var isPassed: Bool { outcome == .passed }

    /// Throws where nothing can be run here.
    package init(
        _ fixture: Fixture, of bundle: Bundle, _ definitions: PluginDefinitions, worker: String
    ) throws(PluginFault) {
        self.fixture = fixture
        let call: HookCall
        do throws(Refusal) { call = try fixture.call(in: bundle.manifest, definitions) } catch {
            (outcome, result) = (.refused(error), nil)
            return
        }
        do throws(PluginFault) {
            let result = try call.run(of: bundle, worker: worker)
            self.result = result
            outcome = FixtureRun.outcome(of: result.value, of: call.hook, fixture.expectation)
        } catch {
            if error.errorClass == .unavailable { throw error }
            result = nil
            outcome = FixtureRun.outcome(of: error, fixture.expectation)
        }
    }

    /// Why it does not pass, in one line that names the file; nil where it passes.
    package var reason: String? {
        let words: String
        switch outcome {
        case .passed: return nil
        case .differs(let differences):
            let more = differences.count > 1 ? ", and \(differences.count - 1) more" : ""
            words = (differences.first?.words ?? "differs") + more
        case .open: words = "says nothing of what is expected"
        case .failed(let fault): words = fault.message
        case .succeeded: words = "was to fail, and did not"
        case .refused(let refusal): return refusal.message
        }
        return "\(fixture.file):\(fixture.line): \(fixture.name): \(words)"
    }

    private static func outcome(of value: PluginValue, of hook: HookName, _ expectation: Fixture.Expectation) -> Outcome {
        switch expectation {
        case .open: return .open
        case .error: return .succeeded
        case .value(let expected):
            let differences = JSONDiff.differences(expected: expected, got: value, root: hook.resultName)
            return differences.isEmpty ? .passed : .differs(differences)
        }
    }

    private static func outcome(of fault: PluginFault, _ expectation: Fixture.Expectation) -> Outcome {
        if case .error(let part) = expectation, fault.message.contains(part) { return .passed }
        return .failed(fault)
    }
}

extension PluginDefinitions {
    /// What a bundle says as data, mistakes in it passed over.
    package init(of bundle: Bundle, worker: String) throws(PluginFault) {
        let session = try WorkerSession(executable: worker)
        try session.load(bundle)
        self = DefinitionReader(try session.describe(), bundle.manifest).definitions
    }
}

extension HookCall {
    /// Runs it in a worker that is started for it, again where the machine was too busy.
    package func run(of bundle: Bundle, worker: String) throws(PluginFault) -> WorkerSession.Outcome {
        var left = 5
        while true {
            do throws(PluginFault) {
                let session = try WorkerSession(executable: worker)
                try session.load(bundle)
                return try run(in: session, manifest: bundle.manifest)
            } catch {
                left -= 1
                guard error.isStarved, left > 0 else { throw error }
            }
        }
    }
}

extension HookName {
    /// What differences of its answer are named after; an answer of an event has names enough of its own.
    package var resultName: String {
        switch path[0] {
        case "formats": "agenda"
        case "reminders": "reminders"
        case "rubrics": "score"
        case "migrate": "state"
        default: ""
        }
    }

    /// The order in which people write the fields of its answer.
    package var fieldOrder: [String] {
        switch declaration.answer {
        case .list(let fields, _, _): return fields.map(\.name)
        case .table(let fields, _):
            var names = ["effects"] + fields.map(\.name)
            for field in declaration.effects.flatMap(\.fields) + HookDeclaration.stepFields where !names.contains(field.name) {
                names.append(field.name)
            }
            // The words come last, whatever the kind of effect.
            return names.filter { $0 != "text" } + ["text"]
        case .numbers, .value: return []
        }
    }
}
