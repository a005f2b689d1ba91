import KithModel

/// One answer of a scale.
package struct RubricChoice: WireObject, Hashable {
    package var value: Int
    package var label: String

    package init(
        value: Int, label: String
    ) {
        self.value = value
        self.label = label
    }

    package static let fields = [
        Field("value", .public, "What it counts."),
        Field("label", .public, "What people choose."),
    ]
}
