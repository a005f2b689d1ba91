import KithModel

/// That a secret was set.
package struct SecretView: WireObject, Hashable {
    package var at: String
    package var by: String?

    package init(at: String, by: String? = nil) {
        self.at = at
        self.by = by
    }

    package static let fields = [
        Field("at", .personal, "When, UTC."),
        Field("by", .personal, "The account that issued it; absent: you set it yourself."),
    ]
}
