import KithModel

package enum MeSay: Method {
    package static let declaration = Declaration(
        "me.say", "Say that one is new, would like a call, or may be asked when roles are shared out; or no longer.",
        callers: .themselves, writes: true)

    package struct Parameters: WireObject, Hashable {
        package var new: Bool?
        package var call: Bool?
        package var roles: Bool?

        package init(new: Bool? = nil, call: Bool? = nil, roles: Bool? = nil) {
            self.new = new
            self.call = call
            self.roles = roles
        }

        package static let fields = [
            Field("new", .personal, "I am new; absent: unchanged."),
            Field("call", .personal, "I would like a call; absent: unchanged."),
            Field("roles", .personal, "Ask me; absent: unchanged."),
        ]
    }
    package typealias Result = MeView
}
