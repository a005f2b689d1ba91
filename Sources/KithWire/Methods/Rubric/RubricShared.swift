import KithModel

package enum RubricShared: Method {
    package static let declaration = Declaration(
        "rubric.shared", "List what groups share of their rounds: bands, and nothing of few people.", callers: .observers)

    package struct Parameters: WireObject, Hashable {
        package var group: String?
        package var after: Int?
        package var limit: Int?

        package init(
            group: String? = nil, after: Int? = nil, limit: Int? = nil
        ) {
            self.group = group
            self.after = after
            self.limit = limit
        }

        package static let fields = [
            Field("group", .group, "Of this group; absent: of all within reach."),
            Field("after", .public, "Go on after so many."),
            Field("limit", .public, "1 to 1000; absent: 200."),
        ]
    }

    package struct Result: WireObject, Hashable {
        package var rounds: [SharedRound]
        package var next: Int?

        package init(
            rounds: [SharedRound], next: Int? = nil
        ) {
            self.rounds = rounds
            self.next = next
        }

        package static let fields = [
            Field("rounds", .group, "By group, the newest first."),
            Field("next", .public, "Where the next page begins; absent: this was the last."),
        ]
    }
}
