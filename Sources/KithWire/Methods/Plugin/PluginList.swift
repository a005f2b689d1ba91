import KithModel

package enum PluginList: Method {
    package static let declaration = Declaration(
        "plugin.list", "List installed plugins, for all groups or one.", callers: .keepers)
    package struct Parameters: WireObject {
        package var group: String?
        package init(group: String? = nil) { self.group = group }
        package static let fields = [Field("group", .group, "Only what this group has.")]
    }
    package struct Result: WireObject {
        package var plugins: [PluginView]
        package init(plugins: [PluginView]) { self.plugins = plugins }
        package static let fields = [Field("plugins", .group, "By id. At most 1 000.")]
    }
}
