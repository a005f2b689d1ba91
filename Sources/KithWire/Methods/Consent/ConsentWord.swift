import KithModel

package enum ConsentWord: Method {
    package static let declaration = Declaration(
        "consent.word", "Give a group words of its own for one purpose; what was agreed to before keeps its words.",
        callers: .keepers, writes: true)

    package struct Parameters: WireObject, Hashable {
        package var group: String
        package var purpose: String
        package var text: String

        package init(group: String, purpose: String, text: String) {
            self.group = group
            self.purpose = purpose
            self.text = text
        }

        package static let fields = [
            Field("group", .group, "Handle or id."),
            Field("purpose", .group, "As in consent.ask."),
            Field("text", .group, "Up to 1000 characters; empty: those that come along again."),
        ]
    }
    package typealias Result = WordingView
}
