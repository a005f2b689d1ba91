import Foundation
import KithModel

/// A round as Reference/figures.py is asked about it.
struct FigureQuestion: Encodable {
    struct Criterion: Encodable {
        var key: String
        var values: [Int]
        var reversed: Bool
    }

    /// A value, "n/a" or "?".
    struct Answer: Encodable {
        var answer: RubricAnswer

        func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            if case .value(let value) = answer { try container.encode(value) } else { try container.encode(answer.description) }
        }
    }

    var criteria: [Criterion]
    /// The criteria of each.
    var subscales: [[String]]
    var scoring: String
    /// Values that a sheet needs; 0: half of what applies.
    var minimum: Int
    var sheets: [[String: Answer]]

    init(_ round: GeneratedRound) {
        criteria = round.rubric.criteria.map { Criterion(key: $0.key, values: $0.values, reversed: $0.isReversed) }
        subscales = round.rubric.subscales.map(\.criteria)
        scoring = round.rubric.scoring.rawValue
        minimum = round.rubric.minimumAnswered ?? 0
        sheets = round.sheets.map { $0.mapValues(Answer.init) }
    }

    /// What comes back.
    struct Reply: Decodable {
        struct Item: Decodable {
            var answered, notApplicable, unknown, blank: Int
            var counts: [Int]
            /// Median, lowest, highest.
            var over: [Double?]
            var apart: Double?
        }

        struct Total: Decodable {
            var over: [Double?]
            var sheets: Int
            var isShare: Bool
        }

        var coverage: Double?
        var items: [Item]
        var total: Total
        var subscales: [Total]
        var agreement: Double?
    }
}

/// Raters' values, without a rubric.
struct AgreementQuestion: Encodable {
    /// By rater, then by unit.
    var ratings: [[Int?]]

    struct Reply: Decodable { var agreement: Double? }
}
