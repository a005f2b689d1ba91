package import KithModel

/// Somebody who comes to a group, as that group knows them.
package struct MemberView: WireObject, Hashable {
    package var id: String
    package var member: String
    package var name: String?
    package var new: Bool
    package var here: Bool
    package var asks: [String]
    package var stage: String

    package init(_ member: Member, of group: Handle) {
        id = member.id
        self.member = "\(group)/\(member.handle)"
        name = member.name
        new = member.isNew
        here = member.isHere
        asks = (member.asksCall ? ["call"] : []) + (member.asksRoles ? ["roles"] : [])
        stage = member.stage.rawValue
    }

    package static let fields = [
        Field("id", .public, "Random, for good; this group's alone."),
        Field("member", .personal, "GROUP/HANDLE."),
        Field("name", .personal, "How they want to be called, where they said."),
        Field("new", .personal, "They said that they are new."),
        Field("here", .personal, "False after they left."),
        Field("asks", .personal, "What they asked for: 'call', 'roles' (to be asked when roles are shared out)."),
        Field("stage", .personal, "'enquired', 'met', 'oriented' or 'joined'."),
    ]
}
