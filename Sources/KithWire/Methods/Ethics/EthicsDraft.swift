import KithModel

package enum EthicsDraft: Method {
    package static let declaration = Declaration(
        "ethics.draft", "Write the draft of a code of ethics; what was adopted stays as it is until the group adopts another.",
        callers: .keepers, writes: true)

    package struct Parameters: WireObject, Hashable {
        package var group: String
        package var preamble: String?
        package var points: [String]?
        package var from: String?
        package var discard: Bool?
        package var expect: Int?

        package init(
            group: String, preamble: String? = nil, points: [String]? = nil, from: String? = nil, discard: Bool? = nil,
            expect: Int? = nil
        ) {
            self.group = group
            self.preamble = preamble
            self.points = points
            self.from = from
            self.discard = discard
            self.expect = expect
        }

        package static let fields = [
            Field("group", .group, "Handle or id."),
            Field("preamble", .group, "A few words before the points, up to 1 000 characters."),
            Field("points", .group, "1 to 40, each 1 to 500 characters on one line."),
            Field("from", .group, "In place of 'points': 'starting_points', nine to begin with, or 'adopted', what holds now."),
            Field("discard", .public, "In place of 'points': drop the draft."),
            Field(
                "expect", .group,
                "Number of the draft that this takes the place of; absent: there is none. Otherwise nothing is changed."),
        ]
    }
    package typealias Result = EthicsShow.Result
}
