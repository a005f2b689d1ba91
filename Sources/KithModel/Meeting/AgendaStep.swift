/// One part of a meeting's agenda. What a format proposes and a facilitator walks through; never more than a suggestion.
package struct AgendaStep: Hashable, Sendable, Codable {
    /// Lower-case name, unique within an agenda: `welcome`, `round_of_names`. 1 ... 40 of a-z, 0-9, `_`, `-`.
    package var key: String
    /// What is shown, 1 ... 80 characters.
    package var title: String
    /// Planned length, 0 (no set length) ... 600.
    package var minutes: Int
    /// The role that leads it (`facilitator`, `tea`, …), where the format says so. Never a person.
    package var lead: String?
    /// Words for whoever leads, 0 ... 2 000 characters.
    package var prompt: String?

    package init(key: String, title: String, minutes: Int, lead: String? = nil, prompt: String? = nil) {
        (self.key, self.title, self.minutes, self.lead, self.prompt) = (key, title, minutes, lead, prompt)
    }
}
