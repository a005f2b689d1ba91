import KithModel

package enum SpeakerInvite: Method {
    package static let declaration = Declaration(
        "speaker.invite", "Note whom a group invites as its guest, and to speak of what.",
        callers: .keepers, writes: true)

    package struct Parameters: WireObject, Hashable {
        package var group: String
        package var name: String?
        package var role: String?
        package var about: String

        package init(group: String, name: String? = nil, role: String? = nil, about: String) {
            self.group = group
            self.name = name
            self.role = role
            self.about = about
        }

        package static let fields = [
            Field("group", .group, "Handle or id."),
            Field("name", .personal, "Who, up to 200 characters; absent: not known yet."),
            Field("role", .personal, "From where, or as what: up to 200 characters."),
            Field("about", .group, "What the group would like to hear about, 1 to 300 characters."),
        ]
    }
    package typealias Result = SpeakerView
}
