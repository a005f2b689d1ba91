import KithModel

/// One thing that a rubric looks at.
package struct RubricCriterion: WireObject, Hashable {
    package var key: String
    package var title: String
    package var text: String?
    package var chapter: String?
    package var section: String?
    package var number: Int?
    package var indicators: [String]
    package var contrary: [String]
    package var choices: [RubricChoice]
    package var reversed: Bool

    package init(
        key: String, title: String, text: String? = nil, chapter: String? = nil, section: String? = nil, number: Int? = nil,
        indicators: [String], contrary: [String], choices: [RubricChoice], reversed: Bool
    ) {
        self.key = key
        self.title = title
        self.text = text
        self.chapter = chapter
        self.section = section
        self.number = number
        self.indicators = indicators
        self.contrary = contrary
        self.choices = choices
        self.reversed = reversed
    }

    package static let fields = [
        Field("key", .public, "Names it within the rubric."),
        Field("title", .public, "What people see."),
        Field("text", .public, "More about it."),
        Field("chapter", .public, "The heading above its section."),
        Field("section", .public, "The heading that it stands under."),
        Field("number", .public, "Its number in the source, where that leaves some out."),
        Field("indicators", .public, "How one would notice."),
        Field("contrary", .public, "How one would notice the contrary."),
        Field("choices", .public, "What may be answered, the least first."),
        Field("reversed", .public, "More is less."),
    ]
}
