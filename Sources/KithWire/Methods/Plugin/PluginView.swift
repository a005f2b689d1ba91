import KithModel

/// An installed plugin.
package struct PluginView: WireObject, Hashable {
    package var plugin: String
    package var version: String
    package var title: String
    package var summary: String
    package var hash: String
    package var bundled: Bool
    package var groups: [String]
    package var formats: [FormatView]
    package var settings: [String: String]?
    package var failing: String?
    package var enabled: Bool
    package var versions: [String]
    package var provides: [String: [String]]
    package var reads: [String]
    package var effects: [String]
    package var stateVersion: Int

    package init(
        plugin: String, version: String, title: String, summary: String, hash: String, bundled: Bool,
        groups: [String], formats: [FormatView], settings: [String: String]?, failing: String?, enabled: Bool,
        versions: [String], provides: [String: [String]], reads: [String], effects: [String], stateVersion: Int
    ) {
        (self.plugin, self.version, self.title, self.summary) = (plugin, version, title, summary)
        (self.hash, self.bundled, self.groups, self.formats) = (hash, bundled, groups, formats)
        (self.settings, self.failing, self.enabled) = (settings, failing, enabled)
        (self.versions, self.provides) = (versions, provides)
        (self.reads, self.effects, self.stateVersion) = (reads, effects, stateVersion)
    }

    package static let fields = [
        Field("plugin", .public, "Its id."),
        Field("version", .public, "Its version."),
        Field("title", .public, "Its title."),
        Field("summary", .public, "What it is for."),
        Field("hash", .public, "SHA-256 of its content, hexadecimal."),
        Field("bundled", .public, "It came with kith."),
        Field("groups", .group, "Handles of the groups it is installed for; 'all' for every group."),
        Field("formats", .public, "The formats that it provides."),
        Field("settings", .group, "Values in force for the group asked about, as text."),
        Field("failing", .group, "What went wrong last for the group asked about, or for any: file, line, reason."),
        Field("enabled", .group, "Switched on."),
        Field("versions", .public, "Versions that it can be rolled back to, the newest first."),
        Field("provides", .public, "Names of what it provides, by kind: formats, reminders, words, models, rubrics, on."),
        Field("reads", .public, "What it is told besides the group itself: meeting, roles, people, models."),
        Field("effects", .public, "What it may ask for: remind, action, signal, agenda."),
        Field("state_version", .public, "Which shape its state has."),
    ]

    private enum CodingKeys: String, CodingKey {
        case plugin, version, title, summary, hash, bundled, groups, formats, settings, failing, enabled, versions
        case provides, reads, effects
        case stateVersion = "state_version"
    }
}
