import KithModel

package enum PluginWatch: Method {
    package static let declaration = Declaration(
        "plugin.watch", "Send each call of a plugin from now on, as lines named 'call'.", callers: .keepers)

    package struct Parameters: WireObject, Hashable {
        package var plugin: String
        package var group: String?

        package init(plugin: String, group: String? = nil) {
            self.plugin = plugin
            self.group = group
        }

        package static let fields = [
            Field("plugin", .public, "Its id."),
            Field("group", .group, "Only in this group."),
        ]
    }

    package struct Result: WireObject, Hashable {
        package var plugin: String

        package init(plugin: String) {
            self.plugin = plugin
        }

        package static let fields = [
            Field("plugin", .public, "What is watched.")
        ]
    }
}
