import KithModel

package enum PluginRemove: Method {
    package static let declaration = Declaration(
        "plugin.remove", "Remove a plugin from one group, or from all; past agendas keep their steps.",
        callers: .keepers, writes: true)
    package struct Parameters: WireObject {
        package var plugin: String
        package var group: String?
        package init(plugin: String, group: String?) { (self.plugin, self.group) = (plugin, group) }
        package static let fields = [
            Field("plugin", .public, "Its id."),
            Field("group", .group, "The group; absent: all (operators only)."),
        ]
    }
    package typealias Result = Nothing
}
