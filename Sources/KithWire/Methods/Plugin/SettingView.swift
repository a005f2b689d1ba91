import KithModel

/// One setting of a plugin with what it may be.
package struct SettingView: WireObject, Hashable {
    package var name: String
    package var value: String
    package var standard: String
    package var accepts: String
    package var help: String

    package init(name: String, value: String, standard: String, accepts: String, help: String) {
        self.name = name
        self.value = value
        self.standard = standard
        self.accepts = accepts
        self.help = help
    }

    package static let fields = [
        Field("name", .public, "Its name."),
        Field("value", .group, "In force now, as text."),
        Field("standard", .public, "Without anybody setting it."),
        Field("accepts", .public, "What it may be, in words."),
        Field("help", .public, "What it does."),
    ]
}
