import KithModel

package enum MemberEnquire: Method {
    package static let declaration = Declaration(
        "member.enquire", "Note that somebody asks about a group.", callers: .keepers, writes: true)

    package struct Parameters: WireObject, Hashable {
        package var group: String
        package var handle: String?
        package var name: String?

        package init(group: String, handle: String? = nil, name: String? = nil) {
            self.group = group
            self.handle = handle
            self.name = name
        }

        package static let fields = [
            Field("group", .group, "Handle or id."),
            Field("handle", .personal, "The short name they pick; absent: two friendly words."),
            Field("name", .personal, "How they want to be called, any script, up to 100 characters; absent: not told."),
        ]
    }
    package typealias Result = MemberView
}
