import KithModel

package enum PluginSkip: Method {
    package static let declaration = Declaration(
        "plugin.skip", "Pass over the one event that a plugin is waiting at in a group.", callers: .keepers, writes: true)

    package struct Parameters: WireObject, Hashable {
        package var plugin: String
        package var group: String

        package init(plugin: String, group: String) {
            self.plugin = plugin
            self.group = group
        }

        package static let fields = [
            Field("plugin", .public, "Its id."),
            Field("group", .group, "The group."),
        ]
    }

    package struct Result: WireObject, Hashable {
        package var kind: String
        package var at: String
        package var waiting: Int

        package init(kind: String, at: String, waiting: Int) {
            self.kind = kind
            self.at = at
            self.waiting = waiting
        }

        package static let fields = [
            Field("kind", .group, "What the event was."),
            Field("at", .group, "When it happened, UTC."),
            Field("waiting", .group, "Events that still wait."),
        ]
    }
}
