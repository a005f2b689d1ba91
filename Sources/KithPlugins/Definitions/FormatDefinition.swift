/// What a format says of itself; read out of the plugin once, at install, and kept by its hash.
package struct FormatDefinition: Hashable, Sendable, Codable {
    /// When the daemon takes a format by itself.
    package enum Occasion: String, Sendable, Codable, CaseIterable {
        /// A group's first meeting, and its second.
        case first, second
        /// When the group has not looked at itself for so many meetings.
        case reflection
    }

    package var name: String
    package var title: String
    package var summary: String?
    package var occasion: Occasion?
    /// For `reflection`: the setting that says after how many meetings; 0 is never.
    package var every: String?

    package init(name: String, title: String, summary: String? = nil, occasion: Occasion? = nil, every: String? = nil) {
        (self.name, self.title, self.summary) = (name, title, summary)
        (self.occasion, self.every) = (occasion, every)
    }
}
