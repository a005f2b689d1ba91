/// One round beside another, item by item, also where the definition has changed between them.
///
/// It holds what was and what is and says nothing about the difference: which way is good is not in the numbers. As in the
/// figures it is made of, nothing in it can name a rater or anybody who was looked at: no ids, no times.
package struct RubricComparison: Hashable, Sendable {
    /// In the later rubric's order, and after them what is gone, in the earlier one's.
    package var items: [Item]
    package var total: Total
    /// In the later rubric's order, and after them what is gone, in the earlier one's.
    package var subscales: [Total]

    package init(from: (Rubric, RubricFigures), to: (Rubric, RubricFigures)) {
        let (before, after) = (Round(from), Round(to))
        items = Round.keys(before.rubric.criteria.map(\.key), after.rubric.criteria.map(\.key)).map { key in
            Item(
                key: key, kind: Kind(from: before.criteria[key], to: after.criteria[key]), before: before.items[key],
                after: after.items[key])
        }
        func isComparable(_ old: [String], _ new: [String]) -> Bool {
            before.rubric.scoring == after.rubric.scoring && Set(old) == Set(new)
                && new.allSatisfy { Kind(from: before.criteria[$0], to: after.criteria[$0]).isComparable }
        }
        total = Total(
            key: nil, before: before.figures.total, after: after.figures.total,
            isComparable: isComparable(before.rubric.criteria.map(\.key), after.rubric.criteria.map(\.key)))
        subscales = Round.keys(before.rubric.subscales.map(\.key), after.rubric.subscales.map(\.key)).map { key in
            let (old, new) = (before.subscales[key], after.subscales[key])
            return Total(
                key: key, before: before.totals[key], after: after.totals[key],
                isComparable: old.flatMap { old in new.map { isComparable(old.criteria, $0.criteria) } } ?? false)
        }
    }
}

/// A definition and its figures, by key.
private struct Round {
    let rubric: Rubric
    let figures: RubricFigures
    let criteria: [String: Rubric.Criterion]
    let subscales: [String: Rubric.Subscale]
    let items: [String: RubricFigures.Item]
    let totals: [String: RubricFigures.Total]

    init(_ round: (Rubric, RubricFigures)) {
        (rubric, figures) = round
        criteria = Dictionary(rubric.criteria.map { ($0.key, $0) }) { first, _ in first }
        subscales = Dictionary(rubric.subscales.map { ($0.key, $0) }) { first, _ in first }
        items = Dictionary(figures.items.map { ($0.key, $0) }) { first, _ in first }
        totals = Dictionary(figures.subscales.compactMap { total in total.key.map { ($0, total) } }) { first, _ in first }
    }

    /// The later ones, then those that are gone.
    static func keys(_ old: [String], _ new: [String]) -> [String] {
        let kept = Set(new)
        return new + old.filter { !kept.contains($0) }
    }
}
