package import KithWire

/// A round's results as a table for another program.
package enum RubricTable {
    /// Without texts where the licence keeps them here: an item goes by its key.
    package static func handed(_ results: RubricResults.Result) -> RubricResults.Result {
        guard !results.exportsTexts else { return results }
        var handed = results
        handed.items = results.items.map { item in
            var item = item
            (item.title, item.section) = (item.key, nil)
            return item
        }
        handed.subscales = results.subscales.map { total in
            var total = total
            total.title = total.key
            return total
        }
        return handed
    }

    package static func csv(_ results: RubricResults.Result) -> String {
        let head = [
            "rubric", "closed", "criterion", "title", "section", "answered", "not_applicable", "unknown", "blank", "median",
            "low",
            "high", "counts",
        ]
        let rows = results.items.map { item in
            [
                results.round.rubric, results.round.closed ?? "", item.key, item.title, item.section ?? "", "\(item.answered)",
                "\(item.notApplicable)", "\(item.unknown)", "\(item.blank)", item.median.map(number) ?? "",
                item.low.map(String.init) ?? "", item.high.map(String.init) ?? "",
                zip(item.choices, item.counts).map { "\($0.value)=\($1)" }.joined(separator: " "),
            ]
        }
        return CSV.text([head] + rows)
    }

    private static func number(_ value: Double) -> String { RubricScreen.number(value) }
}
