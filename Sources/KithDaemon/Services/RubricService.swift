import KithModel
import KithStore
import KithWire

/// Rubrics: what there is to look at oneself with.
struct RubricService: Sendable {
    let store: Store

    func list(_ asked: RubricList.Parameters, by viewer: Viewer) async throws(Refusal) -> RubricList.Result {
        try await store.read(as: viewer) { reading in
            let group = try asked.group.map(reading.requireGroup)
            return RubricList.Result(
                rubrics: try RubricCatalogue(reading, for: group).entries.map { try reading.view($0, in: group) })
        }
    }

    func show(_ asked: RubricShow.Parameters, by viewer: Viewer) async throws(Refusal) -> RubricShow.Result {
        try await store.read(as: viewer) { reading in
            let group = try asked.group.map(reading.requireGroup)
            if asked.open == true, let group, let shown = try reading.underWay(asked.rubric, in: group) { return shown }
            let entry = try RubricCatalogue(reading, for: group).require(asked.rubric)
            return RubricShow.Result(entry.rubric, try reading.view(entry, in: group))
        }
    }
}

extension Reading {
    /// The rubric of an open round, as it was when that began, whatever has become of it since.
    fileprivate func underWay(_ name: String, in group: GroupRow) throws -> RubricShow.Result? {
        let (plugin, rubric) = try rubricName(name, of: group)
        guard let round = try openRound(plugin: plugin, rubric: rubric, of: group) else { return nil }
        let definition = try self.rubric(of: round)
        return RubricShow.Result(definition, RubricView(definition, name: name, plugin: plugin, isOpen: true))
    }

    fileprivate func view(_ entry: RubricCatalogue.Entry, in group: GroupRow?) throws -> RubricView {
        let open = try group.flatMap { try openRound(plugin: entry.plugin.plugin, rubric: entry.rubric.name, of: $0) }
        return RubricView(entry, isOpen: open != nil)
    }
}

extension RubricView {
    init(_ entry: RubricCatalogue.Entry, isOpen: Bool) {
        self.init(entry.rubric, name: entry.name, plugin: entry.plugin.plugin, isOpen: isOpen)
    }

    init(_ rubric: Rubric, name: String, plugin: String, isOpen: Bool) {
        self.init(
            rubric: name, plugin: plugin, title: rubric.title, summary: rubric.summary, purpose: rubric.purpose.rawValue,
            source: rubric.source, licence: rubric.licence, language: rubric.language ?? "en",
            criteria: rubric.criteria.count, open: isOpen)
    }
}

extension RubricShow.Result {
    init(_ rubric: Rubric, _ view: RubricView) {
        self.init(
            rubric: view, scoring: rubric.scoring.rawValue, minimumAnswered: rubric.minimumAnswered,
            scores: rubric.makesFigures,
            criteria: rubric.criteria.map { criterion in
                RubricCriterion(
                    key: criterion.key, title: criterion.title, text: criterion.text, chapter: criterion.chapter,
                    section: criterion.section, number: criterion.number, indicators: criterion.indicators,
                    contrary: criterion.contrary, choices: criterion.choices, reversed: criterion.isReversed)
            },
            subscales: rubric.subscales.map { RubricSubscale(key: $0.key, title: $0.title, criteria: $0.criteria) })
    }
}

extension Rubric.Criterion {
    var choices: [RubricChoice] { scale.map { RubricChoice(value: $0.value, label: $0.label) } }
}
