import KithModel

package struct FormatView: WireObject, Hashable {
    package var format: String
    package var title: String
    package var summary: String?
    package var occasion: String?
    package init(format: String, title: String, summary: String?, occasion: String?) {
        (self.format, self.title, self.summary, self.occasion) = (format, title, summary, occasion)
    }
    package static let fields = [
        Field("format", .public, "plugin/format: how to choose it."),
        Field("title", .public, "Its title."),
        Field("summary", .public, "What it is for."),
        Field("occasion", .public, "'first', 'second', 'reflection': taken by itself then; absent: chosen."),
    ]
}
