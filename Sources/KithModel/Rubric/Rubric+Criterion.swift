extension Rubric {
    /// One answer that a scale holds.
    package struct Choice: Hashable, Sendable {
        /// What it counts; -100 ... 100.
        package var value: Int
        /// What people choose.
        package var label: String

        package init(value: Int, label: String) { (self.value, self.label) = (value, label) }
    }

    /// One thing that is looked at.
    package struct Criterion: Hashable, Sendable {
        package var key: String
        package var title: String
        /// More about it.
        package var text: String?
        /// The heading above its section.
        package var chapter: String?
        /// The heading that it stands under.
        package var section: String?
        /// Its number in the source, where that leaves some out.
        package var number: Int?
        /// What may be answered, 2 ... 20 choices, the least first; their values rise.
        package var scale: [Choice]
        /// More is less: in what is made of several criteria, the highest choice counts as the lowest and so on.
        package var isReversed: Bool
        /// How one would notice.
        package var indicators: [String]
        /// How one would notice the contrary.
        package var contrary: [String]

        package init(
            key: String, title: String, text: String? = nil, chapter: String? = nil, section: String? = nil,
            number: Int? = nil, scale: [Choice] = Rubric.usualScale, isReversed: Bool = false, indicators: [String] = [],
            contrary: [String] = []
        ) {
            (self.key, self.title, self.text) = (key, title, text)
            (self.chapter, self.section, self.number) = (chapter, section, number)
            (self.scale, self.isReversed) = (scale, isReversed)
            (self.indicators, self.contrary) = (indicators, contrary)
        }

        /// The values of its scale, the least first.
        package var values: [Int] { scale.map(\.value) }
    }

    /// Criteria that something is made of together.
    package struct Subscale: Hashable, Sendable {
        package var key: String
        package var title: String
        /// Keys of criteria; one that stands there twice counts once.
        package var criteria: [String]

        package init(key: String, title: String, criteria: [String]) {
            (self.key, self.title, self.criteria) = (key, title, criteria)
        }
    }
}
