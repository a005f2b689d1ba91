/// Criteria that a group, a service or a supporter looks at itself with; never at a person.
package struct Rubric: Hashable, Sendable {
    /// Who looks at what with it.
    package enum Purpose: String, Sendable, CaseIterable {
        case group, service
        /// Somebody looks at how they support others, alone.
        case selfCheck = "self_check"
        /// To be read and handed out; nobody answers it.
        case handout
    }

    /// What is made of the values on one sheet.
    package enum Scoring: String, Sendable, CaseIterable {
        case mean, median, sum
        /// The answers stand beside each other and nothing is made of them.
        case none
    }

    /// Names it within its plugin or group.
    package var name: String
    package var title: String
    package var summary: String?
    package var purpose: Purpose
    /// Where it comes from: document, section, author.
    package var source: String
    package var licence: String?
    /// BCP 47 tag; nil: en.
    package var language: String?
    /// False: its licence keeps its texts from being handed on; exports hold its keys alone.
    package var exportsTexts: Bool
    /// In the order in which they are looked at; their keys are different.
    package var criteria: [Criterion]
    /// Their keys are different.
    package var subscales: [Subscale]
    package var scoring: Scoring
    /// Values that a sheet needs to give a total, from 1; nil: half of the criteria that apply on it.
    package var minimumAnswered: Int?
    /// It has a `score` of its own, which makes figures besides these.
    package var makesFigures: Bool

    package init(
        name: String, title: String, summary: String? = nil, purpose: Purpose, source: String, licence: String? = nil,
        language: String? = nil, exportsTexts: Bool = true, criteria: [Criterion], subscales: [Subscale] = [],
        scoring: Scoring = .mean, minimumAnswered: Int? = nil, makesFigures: Bool = false
    ) {
        (self.name, self.title, self.summary, self.purpose) = (name, title, summary, purpose)
        (self.source, self.licence, self.language, self.exportsTexts) = (source, licence, language, exportsTexts)
        (self.criteria, self.subscales, self.scoring) = (criteria, subscales, scoring)
        (self.minimumAnswered, self.makesFigures) = (minimumAnswered, makesFigures)
    }

    /// What may be answered where a definition says nothing else: no source gives its criteria a scale.
    package static let usualScale = [
        Choice(value: 0, label: "not yet"), Choice(value: 1, label: "in part"), Choice(value: 2, label: "mostly"),
        Choice(value: 3, label: "fully"),
    ]

    package func criterion(_ key: String) -> Criterion? { criteria.first { $0.key == key } }
}
