import KithModel

/// One thing that a newcomer is told.
package struct NewcomerPoint: WireObject, Hashable {
    package var title: String
    package var text: String

    package init(title: String, text: String) {
        self.title = title
        self.text = text
    }

    package static let fields = [
        Field("title", .group, "What it is about."),
        Field("text", .group, "What is told, in one or more lines."),
    ]
}
