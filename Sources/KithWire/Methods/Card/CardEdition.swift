import KithModel

/// What a network wrote for one situation in one country.
package struct CardEdition: WireObject, Hashable {
    package var country: String
    package var situation: String
    package var version: Int
    package var written: String

    package init(country: String, situation: String, version: Int, written: String) {
        self.country = country
        self.situation = situation
        self.version = version
        self.written = written
    }

    package static let fields = [
        Field("country", .public, "ISO 3166's two letters."),
        Field("situation", .public, "'conflict', 'neglect', 'abuse' or 'danger'."),
        Field("version", .public, "From 1."),
        Field("written", .public, "The day on which it was written."),
    ]
}
