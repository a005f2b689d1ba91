import KithModel

/// One role at one meeting, on a sheet that goes round.
package struct SheetRole: WireObject, Hashable {
    package var role: String
    package var title: String
    package var names: [String]
    package var taken: Int
    package var open: Int

    package init(role: String, title: String, names: [String], taken: Int, open: Int) {
        self.role = role
        self.title = title
        self.names = names
        self.taken = taken
        self.open = open
    }

    package static let fields = [
        Field("role", .group, "What names it."),
        Field("title", .group, "What it is called."),
        Field("names", .personal, "Who takes it and agreed to be on such a sheet."),
        Field("taken", .group, "Places that are taken by others."),
        Field("open", .group, "Places that nobody has taken."),
    ]
}
