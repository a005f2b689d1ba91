import KithModel

/// A dimension, a stage or a principle of a model.
package struct ModelPiece: WireObject, Hashable {
    package var key: String
    package var title: String
    package var text: String?
    package var section: String?
    package var question: String?
    package var rungs: Int?
    package var parts: [ModelPart]?

    package init(
        key: String, title: String, text: String? = nil, section: String? = nil, question: String? = nil, rungs: Int? = nil,
        parts: [ModelPart]? = nil
    ) {
        self.key = key
        self.title = title
        self.text = text
        self.section = section
        self.question = question
        self.rungs = rungs
        self.parts = parts
    }

    package static let fields = [
        Field("key", .public, "Names it within its list."),
        Field("title", .public, "What people see."),
        Field("text", .public, "What it means."),
        Field("section", .public, "The heading that it stands under."),
        Field("question", .public, "Something to talk about, for those who like to."),
        Field("rungs", .public, "Of a stage: how many rungs it has, 1 to 10."),
        Field("parts", .public, "What it consists of."),
    ]
}
