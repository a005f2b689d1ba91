import KithModel
package import KithWire

/// What a group kept of a meeting, by kind, each with what names it.
package struct NoteScreen {
    private let terminal: Terminal

    package init(_ terminal: Terminal) { self.terminal = terminal }

    package func lines(_ result: MeetingNotes.Result) -> [String] {
        guard !result.notes.isEmpty else { return ["Nothing is noted of \(Printable.line(result.meeting))."] }
        var lines = [terminal.bold("Notes of \(Printable.line(result.meeting))")]
        let known = NoteKind.allCases.map(\.rawValue)
        // What a newer daemon knows besides stands at the end, under its own name.
        let others = Set(result.notes.map(\.kind)).subtracting(known).sorted()
        for kind in known + others {
            let notes = result.notes.filter { $0.kind == kind }
            guard !notes.isEmpty else { continue }
            lines += ["", terminal.bold(NoteKind(rawValue: kind).map(NoteWords.heading) ?? Printable.line(kind))]
            lines += notes.flatMap(note)
        }
        return lines
    }

    private func note(_ note: NoteView) -> [String] {
        let voices = note.voices.map { $0 == 1 ? "one voice" : "\($0) voices" }
        let more = [voices, note.action.map { _ in "on the list" }].compactMap(\.self)
        let end = more.isEmpty ? "" : " (\(more.joined(separator: "; ")))"
        return terminal.wrap(note.text + end, indent: "  ") + [terminal.quiet("    \(Printable.line(note.note))")]
    }
}
