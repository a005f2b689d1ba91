import KithModel

package enum PluginRollback: Method {
    package static let declaration = Declaration(
        "plugin.rollback", "Bring back the version of a plugin that was there before.", callers: .keepers, writes: true)

    package struct Parameters: WireObject, Hashable {
        package var plugin: String
        package var group: String?

        package init(plugin: String, group: String? = nil) {
            self.plugin = plugin
            self.group = group
        }

        package static let fields = [
            Field("plugin", .public, "Its id."),
            Field("group", .group, "The group; absent: the installation for all."),
        ]
    }

    package typealias Result = PluginView
}
