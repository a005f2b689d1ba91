import KithModel

package enum ModelDrop: Method {
    package static let declaration = Declaration(
        "model.drop", "Note that a group no longer goes by a recovery model.", callers: .keepers, writes: true)

    package struct Parameters: WireObject, Hashable {
        package var group: String
        package var model: String

        package init(group: String, model: String) {
            self.group = group
            self.model = model
        }

        package static let fields = [
            Field("group", .group, "Handle or id."),
            Field("model", .public, "What it goes by, or plugin/name."),
        ]
    }
    package typealias Result = Nothing
}
