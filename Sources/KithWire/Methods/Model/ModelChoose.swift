import KithModel

package enum ModelChoose: Method {
    package static let declaration = Declaration(
        "model.choose", "Note that a group chose a recovery model; it may choose any number of them.", callers: .keepers,
        writes: true)

    package struct Parameters: WireObject, Hashable {
        package var group: String
        package var model: String
        package var service: Bool?

        package init(group: String, model: String, service: Bool? = nil) {
            self.group = group
            self.model = model
            self.service = service
        }

        package static let fields = [
            Field("group", .group, "Handle or id."),
            Field("model", .public, "What it goes by, or plugin/name."),
            Field("service", .group, "It is about the service around the group, as some models are."),
        ]
    }
    package typealias Result = ModelView
}
