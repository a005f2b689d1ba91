import KithModel

package enum PluginShow: Method {
    package static let declaration = Declaration(
        "plugin.show", "Show one plugin with its settings.", callers: .keepers)
    package struct Parameters: WireObject {
        package var plugin: String
        package var group: String?
        package init(plugin: String, group: String? = nil) { (self.plugin, self.group) = (plugin, group) }
        package static let fields = [
            Field("plugin", .public, "Its id."),
            Field("group", .group, "Settings and health for this group."),
        ]
    }
    package typealias Result = PluginView
}
