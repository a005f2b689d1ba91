import KithModel

package enum GroupNewcomer: Method {
    package static let declaration = Declaration(
        "group.newcomer", "What somebody who is new to a group is told, in six points.", callers: .keepers)
    package typealias Parameters = GroupReference

    package struct Result: WireObject, Hashable {
        package var group: String
        package var points: [NewcomerPoint]

        package init(group: String, points: [NewcomerPoint]) {
            self.group = group
            self.points = points
        }

        package static let fields = [
            Field("group", .group, "The group's name."),
            Field("points", .group, "In order."),
        ]
    }
}
