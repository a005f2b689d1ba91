import KithModel

package enum EthicsKeep: Method {
    package static let declaration = Declaration(
        "ethics.keep", "Note that the group looked at its code of ethics again and keeps it as it is.",
        callers: .keepers, writes: true)

    package struct Parameters: WireObject, Hashable {
        package var group: String
        package var on: String?

        package init(group: String, on: String? = nil) {
            self.group = group
            self.on = on
        }

        package static let fields = [
            Field("group", .group, "Handle or id."),
            Field("on", .group, "The day on which the group did, not in the future; absent: today."),
        ]
    }
    package typealias Result = EthicsView
}
