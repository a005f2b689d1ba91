import KithModel

package enum RubricRounds: Method {
    package static let declaration = Declaration(
        "rubric.rounds", "List a group's rounds, the newest first.", callers: .keepers)

    package struct Parameters: WireObject, Hashable {
        package var group: String
        package var after: String?
        package var limit: Int?

        package init(
            group: String, after: String? = nil, limit: Int? = nil
        ) {
            self.group = group
            self.after = after
            self.limit = limit
        }

        package static let fields = [
            Field("group", .group, "Handle or id."),
            Field("after", .group, "Go on after this round."),
            Field("limit", .public, "1 to 1000; absent: 200."),
        ]
    }

    package struct Result: WireObject, Hashable {
        package var rounds: [RoundView]
        package var next: String?

        package init(
            rounds: [RoundView], next: String? = nil
        ) {
            self.rounds = rounds
            self.next = next
        }

        package static let fields = [
            Field("rounds", .group, "The newest first."),
            Field("next", .group, "Where the next page begins; absent: this was the last."),
        ]
    }
}
