import KithModel
import KithStore
import KithWire

/// What closed rounds came to: the group's own, and what of it the group shares.
extension RoundService {
    func results(_ asked: RubricResults.Parameters, by viewer: Viewer) async throws(Refusal) -> RubricResults.Result {
        try await store.read(as: viewer) { reading in
            let group = try reading.requireGroup(asked.group)
            let round = try reading.requireClosedRound(asked.round, asked.rubric, of: group)
            let (rubric, figures) = try reading.figures(of: round, in: group)
            let items = RatedItem.list(rubric, figures)
            return RubricResults.Result(
                round: try reading.view(round, of: group), items: items, total: RatedTotal(figures.total, rubric),
                subscales: figures.subscales.map { RatedTotal($0, rubric) }, coverage: figures.coverage,
                agreement: figures.agreement, apart: figures.mostApart(5).map(\.key), figures: round.figures,
                fault: round.fault, exportsTexts: rubric.exportsTexts)
        }
    }

    func compare(_ asked: RubricCompare.Parameters, by viewer: Viewer) async throws(Refusal) -> RubricCompare.Result {
        try await store.read(as: viewer) { reading in
            let group = try reading.requireGroup(asked.group)
            let later = try reading.requireClosedRound(asked.to, asked.rubric, of: group)
            let earlier: RoundRow
            if let from = asked.from {
                earlier = try reading.requireClosedRound(from, asked.rubric, of: group)
            } else {
                let known = try reading.closedRounds(plugin: later.plugin, rubric: later.rubric, of: group, limit: 1000)
                guard let before = known.first(where: { $0.row < later.row }) else {
                    let handle = group.group.handle
                    throw Refusal.conflict(
                        "\(handle) has closed one round of it so far, so there is nothing to lay beside it.",
                        remedy: "kith rubric results \(handle) \(asked.rubric)")
                }
                earlier = before
            }
            return try reading.comparison(earlier, later, of: group)
        }
    }

    func share(_ asked: RubricShare.Parameters, by viewer: Viewer) async throws(Refusal) -> RoundView {
        let now = clock.now()
        return try await store.write(as: viewer) { writing in
            let group = try writing.reading.requireGroup(asked.group)
            var round = try writing.reading.requireClosedRound(asked.round, asked.rubric, of: group)
            if round.isShared != asked.shared {
                round.isShared = asked.shared
                try writing.update(round)
                try RoundService.note(asked.shared ? .roundShared : .roundUnshared, round, of: group, writing, now: now)
            }
            return try writing.reading.view(round, of: group)
        }
    }

    func shared(_ asked: RubricShared.Parameters, by viewer: Viewer) async throws(Refusal) -> RubricShared.Result {
        let limit = try Paging.limit(asked.limit)
        let after = asked.after ?? 0
        guard (0...1_000_000).contains(after) else { throw .invalid("after", "'after' is 0 to 1 000 000.") }
        return try await store.read(as: viewer) { [minimum] reading in
            let group = try asked.group.map(reading.requireGroup)
            let rows = try reading.sharedRounds(of: group, after: after, limit: limit + 1)
            let rounds = try rows.prefix(limit).compactMap { row -> SharedRound? in
                guard let group = try reading.group(row.handle) else { return nil }
                let rubric = try reading.rubric(of: row.round)
                let sheets = try reading.sheets(of: row.round, in: group).map(\.answers)
                return SharedRound(
                    group: row.handle, rubric: rubric.name, title: rubric.title,
                    month: String((row.round.closedOn ?? row.round.startedOn).description.prefix(7)),
                    sheets: Band.of(sheets.count, minimum: minimum)?.description,
                    sections: RoundService.bands(rubric, sheets, minimum: minimum))
            }
            return RubricShared.Result(rounds: rounds, next: rows.count > limit ? after + limit : nil)
        }
    }

    /// For each heading the choice nearest to the middle of what was chosen under it, where enough people looked. Criteria on
    /// another scale than the first, and those where more is less, are left out.
    private static func bands(_ rubric: Rubric, _ sheets: [RubricSheet], minimum: Int) -> [SharedSection] {
        var titles: [String] = []
        for criterion in rubric.criteria where !titles.contains(criterion.section ?? rubric.title) {
            titles.append(criterion.section ?? rubric.title)
        }
        return titles.map { title in
            let criteria = rubric.criteria.filter { ($0.section ?? rubric.title) == title }
            let scale = criteria.first?.scale ?? []
            let alike = criteria.filter { $0.scale == scale && !$0.isReversed }
            let raters = sheets.filter { sheet in
                alike.contains { if case .value? = sheet[$0.key] { true } else { false } }
            }
            let values = raters.flatMap { sheet in
                alike.compactMap { criterion -> Double? in
                    if case .value(let value)? = sheet[criterion.key] { Double(value) } else { nil }
                }
            }
            guard raters.count >= minimum, let median = Statistics.median(of: values) else {
                return SharedSection(title: title)
            }
            let nearest = scale.min { abs(Double($0.value) - median) < abs(Double($1.value) - median) }
            return SharedSection(title: title, label: nearest?.label)
        }
    }
}

extension Reading {
    fileprivate func requireClosedRound(_ id: String?, _ name: String, of group: GroupRow) throws -> RoundRow {
        let (plugin, rubric) = try rubricName(name, of: group)
        let handle = group.group.handle
        if let id {
            guard let round = try round(id, of: group), round.plugin == plugin, round.rubric == rubric else {
                throw Refusal.notFound(
                    "\(handle) has no round '\(id.prefix(40))' of \(rubric).", remedy: "kith rubric progress \(handle)")
            }
            guard round.closedOn != nil else {
                throw Refusal.conflict(
                    "That round is open, and nobody sees what others answered until it closes.",
                    remedy: "kith rubric close \(handle) \(name)")
            }
            return round
        }
        if let round = try closedRounds(plugin: plugin, rubric: rubric, of: group, limit: 1).first { return round }
        let isOpen = try openRound(plugin: plugin, rubric: rubric, of: group) != nil
        throw Refusal.conflict(
            isOpen
                ? "The round is open, and nobody sees what others answered until it closes."
                : "\(handle) has closed no round of \(rubric) yet.",
            remedy: isOpen ? "kith rubric close \(handle) \(name)" : "kith rubric start \(handle) \(name)")
    }

    fileprivate func figures(of round: RoundRow, in group: GroupRow) throws -> (Rubric, RubricFigures) {
        let rubric = try rubric(of: round)
        return (rubric, RubricFigures(rubric, sheets: try sheets(of: round, in: group).map(\.answers)))
    }

    fileprivate func comparison(
        _ earlier: RoundRow, _ later: RoundRow, of group: GroupRow
    ) throws -> RubricCompare.Result {
        let (from, to) = (try figures(of: earlier, in: group), try figures(of: later, in: group))
        let comparison = RubricComparison(from: from, to: to)
        let items = comparison.items.map { item in
            ComparedItem(
                key: item.key,
                title: (to.0.criterion(item.key) ?? from.0.criterion(item.key))?.title ?? item.key,
                kind: item.kind.rawValue, before: item.before.flatMap { RatedItem($0, from.0) },
                after: item.after.flatMap { RatedItem($0, to.0) })
        }
        let totals = ([comparison.total] + comparison.subscales).map { total in
            let before = total.before.map { RatedTotal($0, from.0) }
            let after = total.after.map { RatedTotal($0, to.0) }
            return ComparedTotal(
                key: total.key, title: after?.title ?? before?.title, comparable: total.isComparable, before: before,
                after: after)
        }
        return RubricCompare.Result(
            from: try view(earlier, of: group), to: try view(later, of: group), items: items, totals: totals)
    }
}

extension RatedItem {
    fileprivate static func list(_ rubric: Rubric, _ figures: RubricFigures) -> [RatedItem] {
        zip(rubric.criteria, figures.items).map { RatedItem($1, of: $0) }
    }

    fileprivate init?(_ item: RubricFigures.Item, _ rubric: Rubric) {
        guard let criterion = rubric.criterion(item.key) else { return nil }
        self.init(item, of: criterion)
    }

    private init(_ item: RubricFigures.Item, of criterion: Rubric.Criterion) {
        self.init(
            key: criterion.key, title: criterion.title, section: criterion.section, choices: criterion.choices,
            counts: item.counts, answered: item.answered, notApplicable: item.notApplicable, unknown: item.unknown,
            blank: item.blank, median: item.median, low: item.low, high: item.high, apart: item.apart)
    }
}

extension RatedTotal {
    fileprivate init(_ total: RubricFigures.Total, _ rubric: Rubric) {
        self.init(
            key: total.key, title: total.key.flatMap { key in rubric.subscales.first { $0.key == key }?.title },
            value: total.value, low: total.low, high: total.high, sheets: total.sheets, share: total.isShare)
    }
}
