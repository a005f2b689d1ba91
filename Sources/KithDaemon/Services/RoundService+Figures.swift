import KithModel
import KithPlugins
import KithStore

/// What a rubric makes of a round's sheets itself, by its `score`.
extension RoundService {
    /// What a `score` came to, over all sheets.
    struct Made: Sendable {
        var figures: [String: Double]?
        var fault: String?
    }

    /// Called for each sheet; of each figure the median counts. Where the hook fails at one of them there are no figures, and
    /// the reason is told: the answers stay as they are. What it logs is kept nowhere, since a sheet would be in it.
    func figures(of read: RoundSheets, now: Instant, by viewer: Viewer) async throws(Refusal) -> Made {
        guard read.rubric.makesFigures else { return Made() }
        guard let bundle = read.bundle else { return Made(fault: "Its plugin is not in the store any more.") }
        let round = read.round
        let row = PluginRow(
            plugin: round.plugin, group: read.group.row, bundle: round.bundle, definitions: round.definitions, isBundled: false)
        let context = try await store.read(as: viewer) { [zones] reading in
            try reading.context(of: read.group, for: row, bundle.manifest, now: now, zones: zones)
        }
        var values: [String: [Double]] = [:]
        do throws(PluginFault) {
            for sheet in read.sheets {
                let call = HookCall(
                    .score(round.rubric),
                    ["answers": .map(RoundService.values(on: sheet.answers)), "ctx": context.value(for: bundle.manifest)],
                    seed: HookCall.seed(round.id))
                let outcome = try await host.call(call, of: bundle, hash: round.bundle, group: read.group.row)
                for (name, value) in try RoundService.figures(outcome.value) { values[name, default: []].append(value) }
            }
        } catch {
            // A machine that can't run plugins just now is no fault of the rubric's: the round stays open.
            guard error.isThePluginsOwn else {
                throw Refusal(
                    .unavailable, "The rubric's own figures can't be made just now, and nothing was closed: \(error.message)",
                    remedy: "the same again, in a while")
            }
            return Made(fault: error.message)
        }
        let figures = values.compactMapValues { Statistics.median(of: $0) }
        return Made(figures: figures.isEmpty ? nil : figures)
    }

    private static func values(on sheet: RubricSheet) -> [String: PluginValue] {
        sheet.compactMapValues { answer in
            if case .value(let value) = answer { .integer(Int64(value)) } else { nil }
        }
    }

    private static let greatest = 1e12

    /// Lua divides by zero without a word, and what comes of it is no figure.
    private static func figures(_ value: PluginValue) throws(PluginFault) -> [String: Double] {
        var figures: [String: Double] = [:]
        for (name, value) in (value.map ?? [:]).sorted(by: { $0.key < $1.key }) {
            let number: Double =
                switch value {
                case .integer(let whole): Double(whole)
                case .number(let number): number
                default: .nan
                }
            guard abs(number) <= greatest else {
                throw PluginFault(.result, "score.\(name.prefix(40)): is no finite number up to 1e12")
            }
            figures[name] = number
        }
        return figures
    }
}
