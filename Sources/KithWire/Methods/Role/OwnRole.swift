import KithModel

/// One role at one meeting, as the person whose page it is may take it.
package struct OwnRole: WireObject, Hashable {
    package var role: String
    package var title: String
    package var mine: Bool
    package var offered: Bool
    package var open: Int

    package init(role: String, title: String, mine: Bool, offered: Bool, open: Int) {
        self.role = role
        self.title = title
        self.mine = mine
        self.offered = offered
        self.open = open
    }

    package static let fields = [
        Field("role", .group, "What names it."),
        Field("title", .group, "What it is called."),
        Field("mine", .personal, "You take it."),
        Field("offered", .personal, "You may be asked."),
        Field("open", .group, "Places that nobody has taken."),
    ]
}
