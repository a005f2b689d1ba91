import KithModel
package import KithWire

/// What a group kept of a meeting, by kind, each with what names it.
package struct NoteScreen {
    private let terminal: Terminal

    package init(_ terminal: Terminal) { self.terminal = terminal }

    package func lines(_ result: MeetingNotes.Result) -> [String] {
        guard !result.notes.isEmpty else { return ["Nothing is noted of \(Printable.line(result.meeting))."] }
        var lines = [terminal.bold("Notes of \(Printable.line(result.meeting))")]
        var kind: String?
        for note in NoteScreen.inOrder(result.notes) {
            if note.kind != kind {
                kind = note.kind
                lines += ["", terminal.bold(NoteKind(rawValue: note.kind).map(NoteWords.heading) ?? Printable.line(note.kind))]
            }
            lines += self.note(note)
        }
        return lines
    }

    /// Kind by kind; what a newer daemon knows besides stands at the end.
    static func inOrder(_ notes: [NoteView]) -> [NoteView] {
        let known = NoteKind.allCases.map(\.rawValue)
        let others = Set(notes.map(\.kind)).subtracting(known).sorted()
        return (known + others).flatMap { kind in notes.filter { $0.kind == kind } }
    }

    private func note(_ note: NoteView) -> [String] {
        let voices = note.voices.map { $0 == 1 ? "one voice" : "\($0) voices" }
        let more = [voices, note.action.map { _ in "on the list" }].compactMap(\.self)
        let end = more.isEmpty ? "" : " (\(more.joined(separator: "; ")))"
        return terminal.wrap(note.text + end, indent: "  ") + [terminal.quiet("    \(Printable.line(note.note))")]
    }
}
