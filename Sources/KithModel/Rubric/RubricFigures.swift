/// What the sheets of one round come to.
///
/// Nothing in it can name a rater or anybody who was looked at: no ids, no times, and it is the same in whatever order the
/// sheets come. With few sheets it still tells what people chose; who may see it is not decided here.
///
/// Only values count. That something does not apply, isn't known or was passed over is told beside them. What is not in the
/// rubric, or not on a criterion's scale, is as if it had been passed over: `Rubric.check` refuses it before.
package struct RubricFigures: Hashable, Sendable {
    /// How many sheets there are, blank ones included.
    package var sheets: Int
    /// The share, 0 ... 1, of criterion × sheet that has a value. What does not apply on a sheet is left out; don't know and
    /// blank count as without one. Nil where nothing applies, or there are no sheets.
    package var coverage: Double?
    /// In the rubric's order.
    package var items: [Item]
    /// Of all criteria.
    package var total: Total
    /// In the rubric's order.
    package var subscales: [Total]
    /// Krippendorff's alpha, ordinal, over the criteria whose scale has the values that most criteria have (the first such
    /// scale, where several are as frequent); reversed criteria turned round, missing values left out. At most 1. Nil with
    /// fewer than two sheets, or where nothing could differ.
    package var agreement: Double?

    package init(_ rubric: Rubric, sheets: [RubricSheet]) {
        let columns = rubric.criteria.map { RubricColumn($0, sheets) }
        self.sheets = sheets.count
        items = columns.map(Item.init)
        let cells = columns.count * sheets.count - items.reduce(0) { $0 + $1.notApplicable }
        coverage = cells > 0 ? Double(items.reduce(0) { $0 + $1.answered }) / Double(cells) : nil
        total = Total(columns, rubric.scoring, minimum: rubric.minimumAnswered)
        subscales = rubric.subscales.map { subscale in
            let keys = Set(subscale.criteria)
            return Total(columns.filter { keys.contains($0.criterion.key) }, rubric.scoring, key: subscale.key)
        }
        agreement = RubricFigures.agreement(columns, sheets: sheets.count)
    }

    /// The items where raters differ most, those furthest apart first; where some are equally far apart, in the rubric's
    /// order. Those where nobody differs are not among them.
    package func mostApart(_ count: Int) -> [Item] {
        let apart = items.enumerated().filter { $1.apart ?? 0 > 0 }
        let sorted = apart.sorted { ($1.element.apart ?? 0, $0.offset) < ($0.element.apart ?? 0, $1.offset) }
        return sorted.prefix(max(count, 0)).map(\.element)
    }

    private static func agreement(_ columns: [RubricColumn], sheets: Int) -> Double? {
        var frequency: [[Int]: Int] = [:]
        for column in columns { frequency[column.criterion.values, default: 0] += 1 }
        let most = frequency.values.max()
        guard sheets > 1, let scale = columns.map(\.criterion.values).first(where: { frequency[$0] == most }) else {
            return nil
        }
        let units = columns.filter { $0.criterion.values == scale }.map(\.counted)
        return Agreement.ordinalAlpha((0..<sheets).map { sheet in units.map { $0[sheet] } })
    }
}
