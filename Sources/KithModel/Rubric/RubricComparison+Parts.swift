extension RubricComparison {
    /// One criterion in both rounds.
    package struct Item: Hashable, Sendable {
        /// The criterion's key.
        package var key: String
        package var kind: Kind
        /// Nil: it was not looked at then. Its median may be held against the later one where the kind is comparable;
        /// else each stands for itself.
        package var before: RubricFigures.Item?
        /// Nil: it is not looked at any more.
        package var after: RubricFigures.Item?
    }

    /// What is made of several criteria, in both rounds.
    package struct Total: Hashable, Sendable {
        /// The subscale's; nil: all criteria.
        package var key: String?
        /// Nil: there was no such subscale.
        package var before: RubricFigures.Total?
        /// Nil: there is no such subscale any more.
        package var after: RubricFigures.Total?
        /// Both are made of the same criteria, on the same scales, by the same scoring; else each stands for itself.
        package var isComparable: Bool
    }

    /// What became of a criterion between two definitions.
    package enum Kind: String, Sendable, CaseIterable {
        /// In both, in the same words.
        case same
        /// In both, with the same values to choose from; its title, its text or the words of the choices are others.
        case reworded
        /// In both, but with other values to choose from, or reversed in one of them alone.
        case rescaled
        /// In the later one alone.
        case new
        /// In the earlier one alone.
        case gone

        /// Whether before and after are figures of one kind.
        package var isComparable: Bool { self == .same || self == .reworded }

        init(from: Rubric.Criterion?, to: Rubric.Criterion?) {
            guard let from else {
                self = .new
                return
            }
            guard let to else {
                self = .gone
                return
            }
            if from.values != to.values || from.isReversed != to.isReversed {
                self = .rescaled
            } else {
                self = (from.title, from.text) == (to.title, to.text) && from.scale == to.scale ? .same : .reworded
            }
        }
    }
}
