/// A recovery model: ways of seeing a road that is everybody's own. Data, to be talked about; nobody is placed on it.
///
/// A group chooses any number of them, or none. Each says where it comes from.
package struct RecoveryModel: Hashable, Sendable {
    /// Whom it speaks of; it is offered there only.
    package enum Audience: String, Hashable, Sendable, CaseIterable { case person, group, service }

    /// What has a name and perhaps some words: a principle, a part of a dimension.
    package struct Point: Hashable, Sendable {
        package var key: String
        package var title: String
        package var text: String?

        package init(key: String, title: String, text: String? = nil) { (self.key, self.title, self.text) = (key, title, text) }
    }

    /// One side among others, without rank.
    package struct Dimension: Hashable, Sendable {
        package var point: Point
        /// The heading that it stands under.
        package var section: String?
        package var question: String?
        package var parts: [Point]

        package init(_ point: Point, section: String? = nil, question: String? = nil, parts: [Point] = []) {
            (self.point, self.section, self.question, self.parts) = (point, section, question, parts)
        }
    }

    /// One of several that people move between, back and forth.
    package struct Stage: Hashable, Sendable {
        package var point: Point
        package var question: String?
        /// Into how many rungs it is divided, 1 to 10; nil where it is not.
        package var rungs: Int?

        package init(_ point: Point, question: String? = nil, rungs: Int? = nil) {
            (self.point, self.question, self.rungs) = (point, question, rungs)
        }
    }

    /// A line between two words.
    package struct Pole: Hashable, Sendable {
        package var key: String
        package var from: String
        package var to: String
        package var text: String?
        package var question: String?

        package init(key: String, from: String, to: String, text: String? = nil, question: String? = nil) {
            (self.key, self.from, self.to, self.text, self.question) = (key, from, to, text, question)
        }
    }

    /// Two columns side by side.
    package struct Pair: Hashable, Sendable {
        package var key: String
        package var left: String
        package var right: String
        package var section: String?
        /// The one is the contrary of the other.
        package var areOpposites: Bool

        package init(key: String, left: String, right: String, section: String? = nil, areOpposites: Bool = false) {
            (self.key, self.left, self.right, self.section, self.areOpposites) = (key, left, right, section, areOpposites)
        }
    }

    package var name: String
    package var title: String
    package var summary: String?
    package var audience: Audience
    package var source: String
    package var licence: String?
    /// BCP 47.
    package var language: String
    /// Whose permission it needs; it stays off until an operator says that it was given.
    package var permission: String?
    /// Something to know: no part of it is ever put to anybody as a question.
    package var isInformation: Bool
    package var dimensions: [Dimension] = []
    package var stages: [Stage] = []
    package var principles: [Point] = []
    package var poles: [Pole] = []
    package var pairs: [Pair] = []
    /// What the columns of the pairs are called.
    package var leftColumn: String?
    package var rightColumn: String?
    /// To talk about, beside those of the dimensions, stages and poles.
    package var questions: [Point] = []

    package init(
        name: String, title: String, summary: String? = nil, audience: Audience, source: String, licence: String? = nil,
        language: String = "en", permission: String? = nil, isInformation: Bool = false
    ) {
        (self.name, self.title, self.summary, self.audience) = (name, title, summary, audience)
        (self.source, self.licence, self.language) = (source, licence, language)
        (self.permission, self.isInformation) = (permission, isInformation)
    }

    /// Everything that it has to talk about, in order; what is to be known is not asked.
    package var prompts: [String] {
        if isInformation { return [] }
        return questions.map(\.title) + dimensions.compactMap(\.question) + poles.compactMap(\.question)
            + stages.compactMap(\.question)
    }

    /// How many of each it has, as "5 dimensions, 23 parts"; what it has none of is not named.
    package var shape: String {
        let parts = dimensions.reduce(0) { $0 + $1.parts.count }
        let rungs = stages.reduce(0) { $0 + ($1.rungs ?? 0) }
        let counts = [
            (dimensions.count, "dimension"), (parts, "part"), (stages.count, "stage"), (rungs, "rung"), (poles.count, "line"),
            (pairs.count, "pair"), (questions.count, "question"), (principles.count, "principle"),
        ]
        return counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }.joined(separator: ", ")
    }
}
