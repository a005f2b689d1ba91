import KithModel

package enum RubricList: Method {
    package static let declaration = Declaration(
        "rubric.list", "List the rubrics with which a group, a service or a supporter can look at itself.", callers: .keepers)

    package struct Parameters: WireObject, Hashable {
        package var group: String?

        package init(
            group: String? = nil
        ) {
            self.group = group
        }

        package static let fields = [
            Field("group", .group, "Those that this group has; absent: those for all groups.")
        ]
    }

    package struct Result: WireObject, Hashable {
        package var rubrics: [RubricView]

        package init(
            rubrics: [RubricView]
        ) {
            self.rubrics = rubrics
        }

        package static let fields = [
            Field("rubrics", .group, "By title.")
        ]
    }
}
