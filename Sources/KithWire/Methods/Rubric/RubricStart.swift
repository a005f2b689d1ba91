import KithModel

package enum RubricStart: Method {
    package static let declaration = Declaration(
        "rubric.start", "Begin a round in which a group looks at itself, or at the service around it.", callers: .keepers,
        writes: true)

    package struct Parameters: WireObject, Hashable {
        package var group: String
        package var rubric: String
        package var service: Bool?

        package init(
            group: String, rubric: String, service: Bool? = nil
        ) {
            self.group = group
            self.rubric = rubric
            self.service = service
        }

        package static let fields = [
            Field("group", .group, "Handle or id."),
            Field("rubric", .public, "What it goes by, or plugin/name."),
            Field("service", .group, "It is about the service around the group, as some rubrics are."),
        ]
    }
    package typealias Result = RoundView
}
