import KithModel

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
