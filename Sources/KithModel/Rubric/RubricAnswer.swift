/// What one rater says of one criterion. A criterion that a rater passed over has none.
package enum RubricAnswer: Hashable, Sendable {
    /// A choice of the criterion's scale, by its value.
    case value(Int)
    /// There is nothing of that kind here to look at.
    case notApplicable
    /// The rater doesn't know.
    case unknown
}

extension RubricAnswer: CustomStringConvertible, LosslessStringConvertible {
    /// `2`, `n/a` or `?`.
    package var description: String {
        switch self {
        case .value(let value): String(value)
        case .notApplicable: "n/a"
        case .unknown: "?"
        }
    }

    /// Takes `-` for `n/a` too; nil where it is none of them.
    package init?(_ text: String) {
        switch text {
        case "n/a", "N/A", "-": self = .notApplicable
        case "?": self = .unknown
        default:
            guard let value = Int(text) else { return nil }
            self = .value(value)
        }
    }
}

/// One rater's sheet: a criterion's key → the answer; absent: not answered. It does not say whose it is.
package typealias RubricSheet = [String: RubricAnswer]
