import KithModel

/// One look that a group takes, with a rubric.
package struct RoundView: WireObject, Hashable {
    package var round: String
    package var group: String
    package var rubric: String
    package var title: String
    package var purpose: String
    package var started: String
    package var closed: String?
    package var sheets: Int
    package var shared: Bool

    package init(
        round: String, group: String, rubric: String, title: String, purpose: String, started: String, closed: String? = nil,
        sheets: Int, shared: Bool
    ) {
        self.round = round
        self.group = group
        self.rubric = rubric
        self.title = title
        self.purpose = purpose
        self.started = started
        self.closed = closed
        self.sheets = sheets
        self.shared = shared
    }

    package static let fields = [
        Field("round", .group, "Names it."),
        Field("group", .group, "The handle."),
        Field("rubric", .public, "What the rubric goes by."),
        Field("title", .public, "Its title when the round began."),
        Field("purpose", .public, "What is looked at: 'group' or 'service'."),
        Field("started", .group, "The day on which it began."),
        Field("closed", .group, "The day on which it was closed; absent: it is open."),
        Field("sheets", .group, "How many sheets there are; of whom they are is not kept."),
        Field("shared", .group, "Coordinators see its bands."),
    ]
}
