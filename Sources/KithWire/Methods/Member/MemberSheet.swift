import KithModel

package enum MemberSheet: Method {
    package static let declaration = Declaration(
        "member.sheet", "The contact sheet, or the sign-up sheet, of a group: only people and ways that agreed to be on it.",
        callers: .keepers)

    package struct Parameters: WireObject, Hashable {
        package var group: String
        package var sheet: String

        package init(group: String, sheet: String) {
            self.group = group
            self.sheet = sheet
        }

        package static let fields = [
            Field("group", .group, "Handle or id."),
            Field("sheet", .public, "'contacts' or 'sign_up'."),
        ]
    }

    package struct Result: WireObject, Hashable {
        package var entries: [SheetEntry]

        package init(entries: [SheetEntry]) {
            self.entries = entries
        }

        package static let fields = [
            Field("entries", .personal, "By name.")
        ]
    }
}
