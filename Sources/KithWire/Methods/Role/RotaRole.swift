import KithModel

/// One role at one meeting.
package struct RotaRole: WireObject, Hashable {
    package var role: String
    package var title: String
    package var takes: [RotaPerson]
    package var open: Int
    package var ask: [RotaPerson]

    package init(role: String, title: String, takes: [RotaPerson], open: Int, ask: [RotaPerson]) {
        self.role = role
        self.title = title
        self.takes = takes
        self.open = open
        self.ask = ask
    }

    package static let fields = [
        Field("role", .group, "What names it."),
        Field("title", .group, "What it is called."),
        Field("takes", .personal, "Who takes it."),
        Field("open", .group, "Places that nobody has taken."),
        Field("ask", .personal, "Whom one could ask, where there is a place: only who offered, or said that they may be asked."),
    ]
}
