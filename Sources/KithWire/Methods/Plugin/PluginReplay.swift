import KithModel

package enum PluginReplay: Method {
    package static let declaration = Declaration(
        "plugin.replay", "Run past events of a group through a plugin, dry, in the context of today, from no state.",
        callers: .keepers)

    package struct Parameters: WireObject, Hashable {
        package var plugin: String
        package var group: String
        package var last: Int
        package var files: [String: String]?

        package init(plugin: String, group: String, last: Int, files: [String: String]? = nil) {
            self.plugin = plugin
            self.group = group
            self.last = last
            self.files = files
        }

        package static let fields = [
            Field("plugin", .public, "Its id."),
            Field("group", .group, "The group."),
            Field("last", .public, "How many events, 1 to 200."),
            Field("files", .group, "Another bundle to try, as for plugin.install; absent: the installed one."),
        ]
    }

    package struct Result: WireObject, Hashable {
        package var events: [ReplayView]
        package var state: JSONValue?

        package init(events: [ReplayView], state: JSONValue? = nil) {
            self.events = events
            self.state = state
        }

        package static let fields = [
            Field("events", .group, "In order."),
            Field("state", .group, "What it would remember in the end."),
        ]
    }
}
