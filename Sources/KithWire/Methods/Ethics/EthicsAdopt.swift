import KithModel

package enum EthicsAdopt: Method {
    package static let declaration = Declaration(
        "ethics.adopt",
        "Note that the group adopted the draft, as a version that never changes; words that are the same as before count as a look.",
        callers: .keepers, writes: true)

    package struct Parameters: WireObject, Hashable {
        package var group: String
        package var on: String?
        package var expect: Int?

        package init(group: String, on: String? = nil, expect: Int? = nil) {
            self.group = group
            self.on = on
            self.expect = expect
        }

        package static let fields = [
            Field("group", .group, "Handle or id."),
            Field("on", .group, "The day on which the group did, not in the future; absent: today."),
            Field("expect", .group, "Number of the draft that the group adopted; absent: whichever there is."),
        ]
    }
    package typealias Result = EthicsView
}
