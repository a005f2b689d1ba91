import KithModel

package enum GroupStory: Method {
    package static let declaration = Declaration(
        "group.story", "A group's history on a page: how it began, changed, and, if it has, came to an end.",
        callers: .keepers)
    package typealias Parameters = GroupReference
    package struct Result: WireObject {
        package var group: String
        package var name: String
        package var purpose: String?
        package var state: String
        package var held: Int
        package var lines: [StoryLine]
        package var words: String?
        package init(
            group: String, name: String, purpose: String?, state: String, held: Int, lines: [StoryLine], words: String?
        ) {
            (self.group, self.name, self.purpose, self.state) = (group, name, purpose, state)
            (self.held, self.lines, self.words) = (held, lines, words)
        }
        package static let fields = [
            Field("group", .group, "The group's handle."),
            Field("name", .group, "Its name."),
            Field("purpose", .group, "What it is or was for."),
            Field("state", .group, "'forming', 'active', 'paused' or 'closed'."),
            Field("held", .group, "Meetings that were held."),
            Field("lines", .group, "By day."),
            Field("words", .group, "What it wanted to be remembered by."),
        ]
    }
}
