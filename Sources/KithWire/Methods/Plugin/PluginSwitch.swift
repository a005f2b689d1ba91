import KithModel

package enum PluginSwitch: Method {
    package static let declaration = Declaration(
        "plugin.switch", "Switch a plugin on or off where it is installed; what waits for it stays.", callers: .keepers,
        writes: true)

    package struct Parameters: WireObject, Hashable {
        package var plugin: String
        package var group: String?
        package var on: Bool

        package init(plugin: String, group: String? = nil, on: Bool) {
            self.plugin = plugin
            self.group = group
            self.on = on
        }

        package static let fields = [
            Field("plugin", .public, "Its id."),
            Field("group", .group, "The group; absent: the installation for all."),
            Field("on", .public, "On or off."),
        ]
    }

    package typealias Result = PluginView
}
