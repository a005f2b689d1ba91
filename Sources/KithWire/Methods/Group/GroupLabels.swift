import KithModel

package enum GroupLabels: Method {
    package static let declaration = Declaration(
        "group.labels", "The fixed words of what a group prints, as far as plugins give them in its language.",
        callers: .keepers)
    package typealias Parameters = GroupReference

    package struct Result: WireObject, Hashable {
        package var language: String
        package var labels: [String: String]

        package init(language: String, labels: [String: String]) {
            self.language = language
            self.labels = labels
        }

        package static let fields = [
            Field("language", .group, "BCP 47 tag of the group's language."),
            Field("labels", .group, "Words by the label's key; what is absent is said in English."),
        ]
    }
}
