import KithModel

package enum PluginInstall: Method {
    package static let declaration = Declaration(
        "plugin.install", "Check a bundle and install it for one group or all, or replace what was there.",
        callers: .keepers, writes: true)
    package struct Parameters: WireObject {
        package var files: [String: String]
        package var group: String?
        package var settings: [String: String]?
        package var upgrade: Bool?
        package init(files: [String: String], group: String?, settings: [String: String]?, upgrade: Bool? = nil) {
            (self.files, self.group, self.settings, self.upgrade) = (files, group, settings, upgrade)
        }
        package static let fields = [
            Field("files", .group, "Path within the bundle to content in base64; at most 64 files, 256 KiB together."),
            Field("group", .group, "The group it is for; absent: all (operators only)."),
            Field("settings", .group, "Settings as text, checked against the manifest; absent: unchanged, or defaults."),
            Field("upgrade", .public, "Refuse unless another version is installed there."),
        ]
    }
    package struct Result: WireObject {
        package var plugin: PluginView
        package var replaced: String?
        package var warnings: [String]
        package var format: String?
        package var tests: Int
        package var migrated: Int
        package init(
            plugin: PluginView, replaced: String?, warnings: [String], format: String?, tests: Int, migrated: Int
        ) {
            (self.plugin, self.replaced, self.warnings, self.format) = (plugin, replaced, warnings, format)
            (self.tests, self.migrated) = (tests, migrated)
        }
        package static let fields = [
            Field("plugin", .group, "As it now is."),
            Field("replaced", .public, "Version that was there before."),
            Field("warnings", .public, "What the check noticed that does not stop it."),
            Field("format", .group, "The format that the group's meetings take from now on, if this changed it."),
            Field("tests", .public, "How many of its own tests were run, and passed."),
            Field("migrated", .public, "In how many groups its state was brought into a new shape."),
        ]
    }
}
