import KithModel

package enum PluginStats: Method {
    package static let declaration = Declaration(
        "plugin.stats", "Tell what calls of plugins took, how many failed, and how many events wait.", callers: .keepers)

    package struct Parameters: WireObject, Hashable {
        package var plugin: String?
        package var group: String?

        package init(plugin: String? = nil, group: String? = nil) {
            self.plugin = plugin
            self.group = group
        }

        package static let fields = [
            Field("plugin", .public, "Only this one."),
            Field("group", .group, "Only in this group."),
        ]
    }

    package struct Result: WireObject, Hashable {
        package var stats: [PluginStatsView]

        package init(stats: [PluginStatsView]) {
            self.stats = stats
        }

        package static let fields = [
            Field("stats", .group, "By plugin and group; at most 1 000.")
        ]
    }
}
