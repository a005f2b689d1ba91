import KithModel

package enum RubricShare: Method {
    package static let declaration = Declaration(
        "rubric.share", "Share a closed round with coordinators, in bands, or stop sharing it.", callers: .keepers, writes: true)

    package struct Parameters: WireObject, Hashable {
        package var group: String
        package var rubric: String
        package var round: String?
        package var shared: Bool

        package init(
            group: String, rubric: String, round: String? = nil, shared: Bool
        ) {
            self.group = group
            self.rubric = rubric
            self.round = round
            self.shared = shared
        }

        package static let fields = [
            Field("group", .group, "Handle or id."),
            Field("rubric", .public, "What it goes by, or plugin/name."),
            Field("round", .group, "Which round, as the list names it; absent: the newest that is closed."),
            Field("shared", .group, "True: share. False: stop."),
        ]
    }
    package typealias Result = RoundView
}
