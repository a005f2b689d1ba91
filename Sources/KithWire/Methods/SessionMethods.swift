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
            Field("role", .public, "A lesser role to act in for the rest of the session."),
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
            Field("role", .public, "The role that the session acts in."),
            Field("tzdata", .public, "Version of the time zone data."),
        ]
    }
}

package enum Ping: Method {
    package static let declaration = Declaration("ping", "Answer, and do nothing else.", callers: .anybody)
    package typealias Parameters = Nothing
    package struct Result: WireObject {
        package var ok: Bool
        package init() { ok = true }
        package static let fields = [Field("ok", .public, "Always true.")]
    }
}

package enum WhoAmI: Method {
    package static let declaration = Declaration(
        "whoami", "Tell the caller how the kernel names them and what they may act as.", callers: .anybody)
    package typealias Parameters = Nothing
    package struct Result: WireObject {
        package var uid: Int
        package var user: String?
        package var role: String
        package var roles: [String]
        package init(uid: Int, user: String?, role: String, roles: [String]) {
            (self.uid, self.user, self.role, self.roles) = (uid, user, role, roles)
        }
        package static let fields = [
            Field("uid", .public, "The caller's Unix user id."),
            Field("user", .public, "The account's name, where it has one."),
            Field("role", .public, "The role that the session acts in."),
            Field("roles", .public, "All roles that the caller may act in."),
        ]
    }
}

package enum DaemonStatus: Method {
    package static let declaration = Declaration(
        "daemon.status", "Tell how the daemon itself is doing.", callers: .operators)
    package typealias Parameters = Nothing
    package struct Result: WireObject {
        package var build: String
        package var pid: Int
        package var started: String
        package var schema: Int
        package var groups: Int
        package var events: Int
        package var tzdata: String
        package var plugins: String
        package var connections: Int
        package init(
            build: String, pid: Int, started: String, schema: Int, groups: Int, events: Int, tzdata: String,
            plugins: String, connections: Int
        ) {
            (self.build, self.pid, self.started, self.schema) = (build, pid, started, schema)
            (self.groups, self.events, self.tzdata, self.plugins) = (groups, events, tzdata, plugins)
            self.connections = connections
        }
        package static let fields = [
            Field("build", .public, "The daemon's version."),
            Field("pid", .public, "Its process id."),
            Field("started", .public, "When it started, UTC."),
            Field("schema", .public, "Version of the store's schema."),
            Field("groups", .public, "How many groups are in the store."),
            Field("events", .public, "How many events are in the journal."),
            Field("tzdata", .public, "Version of the time zone data."),
            Field("plugins", .public, "'on', or why plugins are off."),
            Field("connections", .public, "Connections open now."),
        ]
    }
}

package enum DaemonStop: Method {
    package static let declaration = Declaration(
        "daemon.stop", "Stop the daemon cleanly; what is under way is finished first.", callers: .operators)
    package typealias Parameters = Nothing
    package typealias Result = Nothing
}

package enum Watch: Method {
    package static let declaration = Declaration(
        "watch", "Send events on this connection from now on, or from after a token, as lines named 'event'.",
        callers: .observers)

    package struct Parameters: WireObject {
        package var after: String?
        package var group: String?
        package init(after: String? = nil, group: String? = nil) { (self.after, self.group) = (after, group) }
        package static let fields = [
            Field("after", .public, "Token of the last event seen; absent: from now on; 'start': from the first."),
            Field("group", .public, "Only this group's events."),
        ]
    }

    package struct Result: WireObject {
        package var token: String
        package init(token: String) { self.token = token }
        package static let fields = [Field("token", .public, "Where the stream begins; resume with it if nothing came.")]
    }
}

/// One event as `watch` sends it, labels resolved for this subscriber when it was sent.
package struct EventView: WireObject, Hashable {
    package var token: String
    package var at: String
    package var kind: String
    package var group: String?
    package var subject: String?
    package var facts: [String: String]
    package init(token: String, at: String, kind: String, group: String?, subject: String?, facts: [String: String]) {
        (self.token, self.at, self.kind, self.group) = (token, at, kind, group)
        (self.subject, self.facts) = (subject, facts)
    }
    package static let fields = [
        Field("token", .public, "Resume after this event with it. Opaque; two events' tokens can't be compared."),
        Field("at", .public, "When, UTC."),
        Field("kind", .public, "What happened, from the registry below."),
        Field("group", .group, "The group's handle."),
        Field("subject", .group, "What it is about: a meeting or series of the group, a member's id, a plugin."),
        Field("facts", .group, "Small facts, codes and numbers as text."),
    ]
}
