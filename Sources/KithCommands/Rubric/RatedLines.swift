import KithModel
import KithWire

/// Answers as lines of "criterion: answer".
enum RatedLines {
    static func read(_ text: String) throws(Refusal) -> [(key: String, answer: String)] {
        var lines: [(key: String, answer: String)] = []
        for (number, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            let line = Asking.trimmed(String(line))
            guard !line.isEmpty, !line.hasPrefix("#") else { continue }
            let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2 else {
                throw Refusal(
                    .invalidArgument, "Line \(number + 1) is no 'criterion: answer', so nothing was entered.",
                    remedy: "kith rubric rate --help")
            }
            lines.append((Asking.trimmed(String(parts[0])), Asking.trimmed(String(parts[1]))))
        }
        return lines
    }

    /// What is wrong with one such line, in words; nil where nothing is.
    static func objection(_ line: String, _ criteria: [RubricCriterion]) -> String? {
        let sheet: [String: String]
        do throws(Refusal) { sheet = try sheets(line, criteria).first?.answers ?? [:] } catch {
            return "There are \(criteria.count) answers to a sheet; _ is for what was passed over."
        }
        for (place, criterion) in criteria.enumerated() {
            let answer = sheet[criterion.key] ?? ""
            let known = criterion.choices.map { "\($0.value)" } + ["", "-", "n/a", "N/A", "?"]
            if !known.contains(answer) { return "Answer \(place + 1), '\(answer.prefix(20))', is none of its scale." }
        }
        return nil
    }

    /// Sheets from paper, one on a line: the answers in the order of the criteria, `_` for what was passed over.
    static func sheets(_ text: String, _ criteria: [RubricCriterion]) throws(Refusal) -> [EnteredSheet] {
        var sheets: [EnteredSheet] = []
        for (number, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            let words = line.split(whereSeparator: { $0.isWhitespace || $0 == "," || $0 == ";" }).map(String.init)
            guard let first = words.first, !first.hasPrefix("#") else { continue }
            guard words.count == criteria.count else {
                throw Refusal(
                    .invalidArgument,
                    "Line \(number + 1) has \(words.count) answers, and there are \(criteria.count) criteria; nothing was entered.",
                    remedy: "_ for what was passed over")
            }
            sheets.append(
                EnteredSheet(
                    answers: Dictionary(
                        zip(criteria.map(\.key), words.map { $0 == "_" ? "" : $0 }), uniquingKeysWith: { first, _ in first })))
        }
        return sheets
    }
}
