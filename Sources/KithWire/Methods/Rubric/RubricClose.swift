import KithModel

package enum RubricClose: Method {
    package static let declaration = Declaration(
        "rubric.close", "Close a round: its sheets are shuffled, their words forgotten, and its results can be read.",
        callers: .keepers, writes: true)

    package struct Parameters: WireObject, Hashable {
        package var group: String
        package var rubric: String
        package var discard: Bool?
        package var round: String?

        package init(
            group: String, rubric: String, discard: Bool? = nil, round: String? = nil
        ) {
            self.group = group
            self.rubric = rubric
            self.discard = discard
            self.round = round
        }

        package static let fields = [
            Field("group", .group, "Handle or id."),
            Field("rubric", .public, "What it goes by, or plugin/name."),
            Field("discard", .group, "Throw the round away with its sheets instead."),
            Field("round", .group, "Only if this is the round that is open."),
        ]
    }
    package typealias Result = RoundView
}
