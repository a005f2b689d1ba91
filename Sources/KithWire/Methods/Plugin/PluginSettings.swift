import KithModel

package enum PluginSettings: Method {
    package static let declaration = Declaration(
        "plugin.settings", "Show a plugin's settings, or change some of them first.", callers: .keepers, writes: true)

    package struct Parameters: WireObject, Hashable {
        package var plugin: String
        package var group: String?
        package var set: [String: String]?

        package init(plugin: String, group: String? = nil, set: [String: String]? = nil) {
            self.plugin = plugin
            self.group = group
            self.set = set
        }

        package static let fields = [
            Field("plugin", .public, "Its id."),
            Field("group", .group, "The group; absent: the installation for all."),
            Field("set", .group, "Settings to change, as text; an empty text goes back to the default."),
        ]
    }

    package struct Result: WireObject, Hashable {
        package var settings: [SettingView]

        package init(settings: [SettingView]) {
            self.settings = settings
        }

        package static let fields = [
            Field("settings", .group, "By name.")
        ]
    }
}
