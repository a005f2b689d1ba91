import KithModel

/// What a plugin would do at an event that has been.
package struct ReplayView: WireObject, Hashable {
    package var at: String
    package var kind: String
    package var did: [String]
    package var would: JSONValue?
    package var fault: String?
    package var logs: [String]

    package init(at: String, kind: String, did: [String], would: JSONValue? = nil, fault: String? = nil, logs: [String]) {
        self.at = at
        self.kind = kind
        self.did = did
        self.would = would
        self.fault = fault
        self.logs = logs
    }

    package static let fields = [
        Field("at", .group, "When it happened, UTC."),
        Field("kind", .group, "What happened."),
        Field("did", .group, "Kinds of what the plugin asked for then."),
        Field("would", .group, "Effects that it would ask for now; people as tokens."),
        Field("fault", .group, "What would go wrong."),
        Field("logs", .group, "What it would write by kith.log."),
    ]
}
