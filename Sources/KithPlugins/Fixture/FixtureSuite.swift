package import KithModel

/// All fixtures of a bundle, run one after the other.
package struct FixtureSuite: Sendable {
    /// A file of fixtures that is to be written anew.
    package struct Update: Hashable, Sendable {
        package let path: String
        package let text: [UInt8]
        /// Which of its fixtures change, from 0.
        package let places: Set<Int>
    }

    package let runs: [FixtureRun]
    private let files: [FixtureFile]
    private let manifest: Manifest

    package var failures: [FixtureRun] { runs.filter { !$0.isPassed } }

    /// - Parameter worker: the path of `kith-lua`.
    package init(_ bundle: Bundle, worker: String) throws(Refusal) {
        files = try bundle.fixtureFiles()
        manifest = bundle.manifest
        var runs: [FixtureRun] = []
        let fixtures = files.flatMap(\.fixtures)
        do throws(PluginFault) {
            let definitions = try FixtureSuite.definitions(bundle, for: fixtures, worker)
            for fixture in fixtures { runs.append(try FixtureRun(fixture, of: bundle, definitions, worker: worker)) }
        } catch {
            throw Refusal(.unavailable, "Plugins can't run here: \(error.message).")
        }
        self.runs = runs
    }

    /// Wanted where a rubric's own figures are; a bundle that does not load says so in each of its fixtures.
    private static func definitions(
        _ bundle: Bundle, for fixtures: [Fixture], _ worker: String
    ) throws(PluginFault) -> PluginDefinitions {
        guard fixtures.contains(where: { $0.hook.hasPrefix("rubrics.") }) else { return PluginDefinitions() }
        do throws(PluginFault) { return try PluginDefinitions(of: bundle, worker: worker) } catch {
            if error.errorClass == .unavailable { throw error }
            return PluginDefinitions()
        }
    }

    /// The files whose fixtures expect something else than what came, written anew with what came.
    ///
    /// A fixture that fails, or was to fail, stays as it is.
    package func updates() -> [Update] {
        var updates: [Update] = []
        var runs = self.runs[...]
        for file in files {
            var values: [Int: PluginValue] = [:]
            var order: [String] = []
            for place in file.fixtures.indices {
                guard let run = runs.popFirst() else { break }
                switch run.outcome {
                case .differs, .open:
                    guard let value = run.result?.value else { continue }
                    values[place] = value
                    for name in (try? HookName(run.fixture.hook, in: manifest))?.fieldOrder ?? [] where !order.contains(name) {
                        order.append(name)
                    }
                case .passed, .failed, .succeeded, .refused: continue
                }
            }
            if !values.isEmpty {
                updates.append(
                    Update(path: file.path, text: file.updated(values, order: order), places: Set(values.keys)))
            }
        }
        return updates
    }
}
