import KithModel

package enum PluginResume: Method {
    package static let declaration = Declaration(
        "plugin.resume", "Let a plugin that rests or is in quarantine go on where it stopped.", callers: .keepers, writes: true)

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

    package typealias Result = PluginHealthView
}
