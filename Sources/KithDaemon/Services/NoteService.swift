import KithCalendar
import KithModel
import KithStore
import KithWire

/// What groups keep of their meetings: in their own words, under nobody's name.
struct NoteService: Sendable {
    let store: Store
    let clock: WallClock
    let identifiers: Identifiers
    let zones: ZoneDatabase

    func keep(_ asked: MeetingNote.Parameters, by viewer: Viewer) async throws(Refusal) -> NoteView {
        let (kind, text) = try NoteService.read(asked)
        let now = clock.now()
        return try await store.write(as: viewer) { [self] writing in
            let (calendar, meeting) = try writing.reading.requireMeeting(asked.meeting, now: now, zones: zones)
            try NoteService.mayNote(meeting, of: calendar)
            var note = Note(
                id: identifiers.make(), kind: kind, text: text, voices: asked.voices, day: meeting.plan.zone.civil(at: now).date)
            if kind.makesAction(voices: asked.voices) {
                let action = identifiers.make()
                let until = kind == .support ? NoteService.untilNext(meeting, of: calendar, now: now) : nil
                try writing.insertAction(action, text: text, by: until, effect: nil, into: calendar.group)
                try writing.record(Event(at: now, kind: .actionAdded, subject: action), group: calendar.group)
                note.action = action
            }
            try writing.insert(note, of: meeting.key, in: meeting.plan.row, calendar.group)
            try record(.meetingNoted, kind, meeting, calendar.group, now, writing)
            return NoteView(note)
        }
    }

    func list(_ asked: MeetingNotes.Parameters, by viewer: Viewer) async throws(Refusal) -> MeetingNotes.Result {
        let limit = try Paging.limit(asked.limit)
        let now = clock.now()
        return try await store.read(as: viewer) { [zones] reading in
            let (calendar, meeting) = try reading.requireMeeting(asked.meeting, now: now, zones: zones)
            let name = calendar.name(of: meeting)
            guard
                let rows = try reading.notes(
                    of: meeting.key, in: meeting.plan.row, calendar.group, after: asked.after, limit: limit + 1)
            else { throw NoteService.noNote(asked.after ?? "", name) }
            let page = rows.prefix(limit).map { NoteView($0.note) }
            return MeetingNotes.Result(meeting: name, notes: page, next: rows.count > limit ? page.last?.note : nil)
        }
    }

    func strike(_ asked: MeetingStrike.Parameters, by viewer: Viewer) async throws(Refusal) -> Nothing {
        let now = clock.now()
        return try await store.write(as: viewer) { [self] writing in
            let (calendar, meeting) = try writing.reading.requireMeeting(asked.meeting, now: now, zones: zones)
            guard let row = try writing.reading.note(asked.note, of: meeting.key, in: meeting.plan.row, calendar.group)
            else { throw NoteService.noNote(asked.note, calendar.name(of: meeting)) }
            try writing.strike(row)
            try record(.meetingStruck, row.note.kind, meeting, calendar.group, now, writing)
            return Nothing()
        }
    }

    private func record(
        _ event: EventKind, _ kind: NoteKind, _ meeting: PlannedMeeting, _ group: GroupRow, _ now: Instant,
        _ writing: Writing
    ) throws {
        try writing.record(
            Event(
                at: now, kind: event, subject: "\(meeting.plan.series.id)@\(meeting.key)", facts: ["kind": kind.rawValue]),
            group: group)
    }

    /// What was asked for, its parts held against each other.
    private static func read(_ asked: MeetingNote.Parameters) throws(Refusal) -> (NoteKind, String) {
        guard let kind = NoteKind(rawValue: asked.kind) else {
            let kinds = NoteKind.allCases.map(\.rawValue)
            throw .invalid(
                "kind", "'\(asked.kind.prefix(40))' is no kind of note.",
                remedy: kinds.dropLast().joined(separator: ", ") + " or " + (kinds.last ?? ""))
        }
        if let voices = asked.voices {
            guard kind == .change else {
                throw .invalid("voices", "Voices are counted for a change alone.", remedy: "leave 'voices' out")
            }
            guard (1...1000).contains(voices) else { throw .invalid("voices", "'voices' must be 1 to 1000.") }
        }
        guard let fixed = kind.fixedText else {
            guard asked.wanted == nil else { throw .invalid("wanted", "'wanted' is for 'support' alone.") }
            return (kind, try Words.text(asked.text ?? "", "text", most: Note.most))
        }
        guard asked.text == nil else {
            throw .invalid(
                "text", "Support has words of its own, so that nothing about a person is written down.",
                remedy: "leave 'text' out")
        }
        guard asked.wanted == true else {
            throw .invalid("wanted", "The group is beside somebody only if that person wants it.", remedy: "ask them first")
        }
        return (kind, fixed)
    }

    /// Only of a meeting that is under way or was held.
    private static func mayNote(_ meeting: PlannedMeeting, of calendar: GroupCalendar) throws(Refusal) {
        let state = meeting.occurrence.state
        if state != .closed { _ = try state.after(.close, steps: 1, name: calendar.name(of: meeting)) }
    }

    /// The day of the meeting after this one, where one is planned.
    private static func untilNext(_ meeting: PlannedMeeting, of calendar: GroupCalendar, now: Instant) -> CivilDate? {
        calendar.next(after: max(now, meeting.end)).map(\.time.at).flatMap { CivilDateTime($0) }?.date
    }

    private static func noNote(_ id: String, _ meeting: String) -> Refusal {
        .notFound("\(meeting) has no note '\(id.prefix(40))'.", remedy: "kith meeting notes \(meeting)")
    }
}
