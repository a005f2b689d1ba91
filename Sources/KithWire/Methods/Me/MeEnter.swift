import KithModel

package enum MeEnter: Method {
    package static let declaration = Declaration(
        "me.enter", "Act as oneself from now on: the session's other roles are off until it ends.", callers: .keepers)

    package struct Parameters: WireObject, Hashable {
        package var group: String
        package var handle: String
        package var secret: String

        package init(group: String, handle: String, secret: String) {
            self.group = group
            self.handle = handle
            self.secret = secret
        }

        package static let fields = [
            Field("group", .group, "Handle or id."),
            Field("handle", .personal, "Your short name in the group."),
            Field("secret", .personal, "Your secret."),
        ]
    }
    package typealias Result = MeView
}
