import KithModel

package enum PluginHooks: Method {
    package static let declaration = Declaration(
        "plugin.hooks", "List the hooks of installed plugins, with what they are told and may ask for.", callers: .keepers)

    package struct Parameters: WireObject, Hashable {
        package var group: String?

        package init(group: String? = nil) {
            self.group = group
        }

        package static let fields = [
            Field("group", .group, "Only what this group has.")
        ]
    }

    package struct Result: WireObject, Hashable {
        package var hooks: [HookView]

        package init(hooks: [HookView]) {
            self.hooks = hooks
        }

        package static let fields = [
            Field("hooks", .public, "By plugin and hook.")
        ]
    }
}
