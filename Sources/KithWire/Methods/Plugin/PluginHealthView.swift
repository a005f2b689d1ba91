import KithModel

/// How a plugin fares in a group.
package struct PluginHealthView: WireObject, Hashable {
    package var plugin: String
    package var group: String
    package var state: String
    package var waiting: Int
    package var errors: Int
    package var restsUntil: String?
    package var reason: String?

    package init(
        plugin: String, group: String, state: String, waiting: Int, errors: Int, restsUntil: String? = nil, reason: String? = nil
    ) {
        self.plugin = plugin
        self.group = group
        self.state = state
        self.waiting = waiting
        self.errors = errors
        self.restsUntil = restsUntil
        self.reason = reason
    }

    package static let fields = [
        Field("plugin", .public, "Its id."),
        Field("group", .group, "The group's handle."),
        Field("state", .group, "'well', 'failing', 'resting', 'quarantined' or 'off'."),
        Field("waiting", .group, "Events that it has not heard of yet."),
        Field("errors", .group, "Errors in a row."),
        Field("rests_until", .group, "Until when it rests, UTC."),
        Field("reason", .group, "What went wrong last: file, line, reason."),
    ]

    private enum CodingKeys: String, CodingKey {
        case plugin
        case group
        case state
        case waiting
        case errors
        case restsUntil = "rests_until"
        case reason
    }
}
