import KithModel

/// What a dimension of a model consists of.
package struct ModelPart: WireObject, Hashable {
    package var key: String
    package var title: String
    package var text: String?

    package init(
        key: String, title: String, text: String? = nil
    ) {
        self.key = key
        self.title = title
        self.text = text
    }

    package static let fields = [
        Field("key", .public, "Names it within its list."),
        Field("title", .public, "What people see."),
        Field("text", .public, "What it means."),
    ]
}
