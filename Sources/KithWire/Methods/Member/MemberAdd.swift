import KithModel

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
