import KithModel

/// Names one group.
package struct GroupReference: WireObject, Hashable {
    package var group: String
    package init(group: String) { self.group = group }
    package static let fields = [Field("group", .group, "Handle or id.")]
}
