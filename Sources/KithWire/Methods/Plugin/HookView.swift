import KithModel

/// A hook that a plugin provides.
package struct HookView: WireObject, Hashable {
    package var plugin: String
    package var hook: String
    package var reads: [String]
    package var effects: [String]

    package init(plugin: String, hook: String, reads: [String], effects: [String]) {
        self.plugin = plugin
        self.hook = hook
        self.reads = reads
        self.effects = effects
    }

    package static let fields = [
        Field("plugin", .public, "Its id."),
        Field("hook", .public, "Its name: 'formats.evening.agenda', 'on.meeting.closed'."),
        Field("reads", .public, "What the plugin is told besides the group itself."),
        Field("effects", .public, "What it may ask for."),
    ]
}
