package import KithModel

extension Recurrence {
    /// The same rule within a season alone: `sep-jun`, `april to september`, `apr,may,oct`; empty: all year.
    package func within(season text: String) throws(Refusal) -> Recurrence {
        guard frequency != .yearly else {
            throw .invalid("season", "'season' does not go with every year.", remedy: "--every month --season …")
        }
        var rule = self
        rule.months = []
        for part in text.lowercased().replacing(" and ", with: ",").split(separator: ",") {
            let ends = part.replacing(" to ", with: "-").replacing(" until ", with: "-").replacing("–", with: "-")
                .split(separator: "-", omittingEmptySubsequences: false).map { $0.filter { !$0.isWhitespace } }
            let numbers = ends.compactMap { SpokenMonth.number($0) }
            guard numbers.count == ends.count, let first = numbers.first, let last = numbers.last, ends.count <= 2 else {
                throw .invalid("season", "'\(text.prefix(40))' is not a season.", remedy: "for example sep-jun, or apr,may,oct")
            }
            // Over the new year where the last month comes before the first.
            for step in 0...(last - first + 12) % 12 { rule.months.append((first - 1 + step) % 12 + 1) }
        }
        rule.months = Array(Set(rule.months)).sorted()
        if rule.months.count == 12 { rule.months = [] }
        try rule.check()
        return rule
    }

    /// ", September to June", where a rule of weeks or months is for some months alone.
    var seasonInWords: String {
        guard !months.isEmpty, frequency != .yearly else { return "" }
        var runs: [(first: Int, last: Int)] = []
        for month in months {
            if let run = runs.last, run.last + 1 == month {
                runs[runs.count - 1].last = month
            } else {
                runs.append((month, month))
            }
        }
        // A season that goes over the new year is one.
        if runs.count > 1, let first = runs.first, let last = runs.last, first.first == 1, last.last == 12 {
            runs.removeFirst()
            runs[runs.count - 1].last = first.last
        }
        let words = runs.map { run in
            run.first == run.last
                ? SpokenMonth.names[run.first - 1]
                : "\(SpokenMonth.names[run.first - 1]) to \(SpokenMonth.names[run.last - 1])"
        }
        return months.count == 1 ? " in \(words[0])" : ", " + words.joined(separator: ", ")
    }
}
