import KithModel

/// A look that somebody took at how they support others, in a line.
package struct OwnCheck: WireObject, Hashable {
    package var title: String
    package var day: String

    package init(
        title: String, day: String
    ) {
        self.title = title
        self.day = day
    }

    package static let fields = [
        Field("title", .personal, "What with."),
        Field("day", .personal, "The day on which you began it."),
    ]
}
