package import KithWire

/// Topics and guests, each with where it stands.
package struct PlannedScreen {
    private let terminal: Terminal

    package init(_ terminal: Terminal) { self.terminal = terminal }

    package func topics(_ topics: [TopicView]) -> [String] {
        topics.flatMap { topic in
            entry(
                topic.text, state: state(topic.state, at: topic.at, noted: topic.done), word: topic.word,
                id: topic.topic)
        }
    }

    package func speakers(_ speakers: [SpeakerView]) -> [String] {
        speakers.flatMap { speaker in
            let who = [speaker.name, speaker.role].compactMap(\.self).joined(separator: ", ")
            let about = speaker.about.map { "on \($0)" }
            let title = who.isEmpty ? "A guest" : who
            return entry(
                [title, about].compactMap(\.self).joined(separator: ": "),
                state: state(speaker.state, at: speaker.at, noted: speaker.been), word: speaker.word,
                id: speaker.speaker)
        }
    }

    private func entry(_ title: String, state: String, word: String?, id: String) -> [String] {
        hanging(title) + terminal.wrap(state, indent: "    ") + (word.map { terminal.wrap($0, indent: "    ") } ?? [])
            + [terminal.quiet("    \(Printable.line(id))")]
    }

    /// "planned for 2026-11-24 18:30".
    private func state(_ state: String, at: String?, noted: String?) -> String {
        let day = at?.replacing("T", with: " ")
        switch state {
        case "planned": return "planned for \(day ?? "a meeting")"
        case "done": return "done, noted on \(noted ?? "?")" + (day.map { "; planned for \($0)" } ?? "")
        case "been": return "has been there, noted on \(noted ?? "?")" + (day.map { "; planned for \($0)" } ?? "")
        case "agreed": return "has agreed to come"
        default: return state
        }
    }

    private func hanging(_ text: String) -> [String] {
        var lines = terminal.wrap(text, indent: "  ")
        lines[0] = "- " + lines[0].dropFirst(2)
        return lines
    }
}
