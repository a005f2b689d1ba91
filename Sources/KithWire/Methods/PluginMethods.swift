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

    package init(
        plugin: String, version: String, title: String, summary: String, hash: String, bundled: Bool,
        groups: [String], formats: [FormatView], settings: [String: String]?, failing: String?
    ) {
        (self.plugin, self.version, self.title, self.summary) = (plugin, version, title, summary)
        (self.hash, self.bundled, self.groups, self.formats) = (hash, bundled, groups, formats)
        (self.settings, self.failing) = (settings, failing)
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
    ]
}

package struct FormatView: WireObject, Hashable {
    package var format: String
    package var title: String
    package var summary: String?
    package var occasion: String?
    package init(format: String, title: String, summary: String?, occasion: String?) {
        (self.format, self.title, self.summary, self.occasion) = (format, title, summary, occasion)
    }
    package static let fields = [
        Field("format", .public, "plugin/format: how to choose it."),
        Field("title", .public, "Its title."),
        Field("summary", .public, "What it is for."),
        Field("occasion", .public, "'first', 'second', 'reflection': taken by itself then; absent: chosen."),
    ]
}

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

package enum PluginInstall: Method {
    package static let declaration = Declaration(
        "plugin.install", "Check a bundle and install it for one group or all, or replace what was there.",
        callers: .keepers, writes: true)
    package struct Parameters: WireObject {
        package var files: [String: String]
        package var group: String?
        package var settings: [String: String]?
        package init(files: [String: String], group: String?, settings: [String: String]?) {
            (self.files, self.group, self.settings) = (files, group, settings)
        }
        package static let fields = [
            Field("files", .group, "Path within the bundle to content in base64; at most 64 files, 256 KiB together."),
            Field("group", .group, "The group it is for; absent: all (operators only)."),
            Field("settings", .group, "Settings as text, checked against the manifest; absent: unchanged, or defaults."),
        ]
    }
    package struct Result: WireObject {
        package var plugin: PluginView
        package var replaced: String?
        package var warnings: [String]
        package var format: String?
        package init(plugin: PluginView, replaced: String?, warnings: [String], format: String?) {
            (self.plugin, self.replaced, self.warnings, self.format) = (plugin, replaced, warnings, format)
        }
        package static let fields = [
            Field("plugin", .group, "As it now is."),
            Field("replaced", .public, "Version that was there before."),
            Field("warnings", .public, "What the check noticed that does not stop it."),
            Field("format", .group, "The format that the group's meetings take from now on, if this changed it."),
        ]
    }
}

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
