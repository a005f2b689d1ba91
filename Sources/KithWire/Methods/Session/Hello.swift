import KithModel

/// Opens a session: versions, build, and the role to act in.
package enum Hello: Method {
    package static let declaration = Declaration(
        "hello", "Agree on a protocol version and learn who the daemon takes you for.", callers: .anybody)

    package struct Parameters: WireObject {
        package var `protocol`: Int?
        package var client: String?
        package var zone: String?
        package var role: String?

        package init(protocol version: Int? = nil, client: String? = nil, zone: String? = nil, role: String? = nil) {
            (self.protocol, self.client, self.zone, self.role) = (version, client, zone, role)
        }

        package static let fields = [
            Field("protocol", .public, "Version the caller speaks; absent: the current one."),
            Field("client", .public, "Name and version of the calling program."),
            Field(
                "zone", .public,
                "tzdata name of the caller's zone; dates typed as words are read in the group's zone all the same."),
            Field("role", .public, "The one role to act in for the rest of the session; an operator may take any."),
        ]
    }

    package struct Result: WireObject {
        package var `protocol`: Int
        package var protocols: [Int]
        package var build: String
        package var role: String
        package var tzdata: String

        package init(protocol version: Int, protocols: [Int], build: String, role: String, tzdata: String) {
            (self.protocol, self.protocols, self.build) = (version, protocols, build)
            (self.role, self.tzdata) = (role, tzdata)
        }

        package static let fields = [
            Field("protocol", .public, "Version that this session now speaks."),
            Field("protocols", .public, "Versions that the daemon speaks."),
            Field("build", .public, "The daemon's version."),
            Field("role", .public, "The greatest role that the session acts in."),
            Field("tzdata", .public, "Version of the time zone data."),
        ]
    }
}
