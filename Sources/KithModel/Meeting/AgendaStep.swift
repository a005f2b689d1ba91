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
    /// What it invites the group to note, beside what may be noted at any time.
    package var gathers: [NoteKind]?

    package init(
        key: String, title: String, minutes: Int, lead: String? = nil, prompt: String? = nil, gathers: [NoteKind]? = nil
    ) {
        (self.key, self.title, self.minutes, self.lead, self.prompt) = (key, title, minutes, lead, prompt)
        self.gathers = gathers
    }

    /// Kinds of notes to offer at this step: what it invites first, then what may be noted at any time.
    package var offers: [NoteKind] {
        let invited = gathers ?? []
        return invited + NoteKind.always.filter { !invited.contains($0) }
    }
}
