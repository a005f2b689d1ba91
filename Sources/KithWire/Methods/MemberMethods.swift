package import KithModel

/// Somebody who comes to a group, as that group knows them.
package struct MemberView: WireObject, Hashable {
    package var id: String
    package var member: String
    package var name: String?
    package var new: Bool
    package var here: Bool
    package var asks: [String]

    package init(_ member: Member, of group: Handle) {
        id = member.id
        self.member = "\(group)/\(member.handle)"
        name = member.name
        new = member.isNew
        here = member.isHere
        asks = (member.asksCall ? ["call"] : []) + (member.asksRoles ? ["roles"] : [])
    }

    package static let fields = [
        Field("id", .public, "Random, for good; this group's alone."),
        Field("member", .personal, "GROUP/HANDLE."),
        Field("name", .personal, "How they want to be called, where they said."),
        Field("new", .personal, "They said that they are new."),
        Field("here", .personal, "False after they left."),
        Field("asks", .personal, "What they asked for: 'call', 'roles' (to be asked when roles are shared out)."),
    ]
}

package enum MemberAdd: Method {
    package static let declaration = Declaration(
        "member.add", "Welcome somebody into a group.", callers: .keepers, writes: true)
    package struct Parameters: WireObject {
        package var group: String
        package var handle: String?
        package var name: String?
        package var new: Bool?
        package init(group: String, handle: String? = nil, name: String? = nil, new: Bool? = nil) {
            (self.group, self.handle, self.name, self.new) = (group, handle, name, new)
        }
        package static let fields = [
            Field("group", .group, "Handle or id."),
            Field("handle", .personal, "The short name they pick; absent: two friendly words."),
            Field("name", .personal, "How they want to be called, any script, up to 100 characters; absent: not told."),
            Field("new", .personal, "They say that they are new."),
        ]
    }
    package typealias Result = MemberView
}

package enum MemberList: Method {
    package static let declaration = Declaration(
        "member.list", "List who comes to a group, by name.", callers: .keepers)
    package struct Parameters: WireObject {
        package var group: String
        package var left: Bool?
        package init(group: String, left: Bool? = nil) { (self.group, self.left) = (group, left) }
        package static let fields = [
            Field("group", .group, "Handle or id."),
            Field("left", .public, "Also those who left."),
        ]
    }
    package struct Result: WireObject {
        package var members: [MemberView]
        package init(members: [MemberView]) { self.members = members }
        package static let fields = [Field("members", .personal, "By name, then handle. At most 2 000.")]
    }
}

/// Names one member.
package struct MemberReference: WireObject, Hashable {
    package var member: String
    package init(member: String) { self.member = member }
    package static let fields = [Field("member", .personal, "GROUP/HANDLE.")]
}

package enum MemberShow: Method {
    package static let declaration = Declaration(
        "member.show", "Show what a group keeps about one of its people.", callers: .keepers)
    package typealias Parameters = MemberReference
    package typealias Result = MemberView
}

package enum MemberLeave: Method {
    package static let declaration = Declaration(
        "member.leave", "Note that somebody left; they may come back whenever they like.", callers: .keepers,
        writes: true)
    package typealias Parameters = MemberReference
    package typealias Result = MemberView
}

package enum MemberReturn: Method {
    package static let declaration = Declaration(
        "member.return", "Welcome somebody back.", callers: .keepers, writes: true)
    package typealias Parameters = MemberReference
    package typealias Result = MemberView
}

package enum MemberNew: Method {
    package static let declaration = Declaration(
        "member.new", "Note that somebody says they are new, or no longer.", callers: .keepers, writes: true)
    package struct Parameters: WireObject {
        package var member: String
        package var new: Bool
        package init(member: String, new: Bool) { (self.member, self.new) = (member, new) }
        package static let fields = [
            Field("member", .personal, "GROUP/HANDLE."),
            Field("new", .personal, "What they say."),
        ]
    }
    package typealias Result = MemberView
}
