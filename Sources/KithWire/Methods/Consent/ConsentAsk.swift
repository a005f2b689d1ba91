import KithModel

package enum ConsentAsk: Method {
    package static let declaration = Declaration(
        "consent.ask", "The words for everything that a member of a group can agree to; nothing is agreed to beforehand.",
        callers: [.operator, .facilitator, .member])
    package typealias Parameters = GroupReference

    package struct Result: WireObject, Hashable {
        package var wordings: [WordingView]

        package init(wordings: [WordingView]) {
            self.wordings = wordings
        }

        package static let fields = [
            Field("wordings", .group, "In the order in which they are asked.")
        ]
    }
}
