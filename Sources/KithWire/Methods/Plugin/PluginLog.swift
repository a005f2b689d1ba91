import KithModel

package enum PluginLog: Method {
    package static let declaration = Declaration(
        "plugin.log", "Show the last calls of a plugin: the newest last, a hundred kept for each group.", callers: .keepers)

    package struct Parameters: WireObject, Hashable {
        package var plugin: String
        package var group: String?
        package var limit: Int?

        package init(plugin: String, group: String? = nil, limit: Int? = nil) {
            self.plugin = plugin
            self.group = group
            self.limit = limit
        }

        package static let fields = [
            Field("plugin", .public, "Its id."),
            Field("group", .group, "Only in this group."),
            Field("limit", .public, "1 to 100; absent: 20."),
        ]
    }

    package struct Result: WireObject, Hashable {
        package var calls: [CallView]

        package init(calls: [CallView]) {
            self.calls = calls
        }

        package static let fields = [
            Field("calls", .group, "In order of time.")
        ]
    }
}
