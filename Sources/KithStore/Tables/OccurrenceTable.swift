package import KithModel

/// What was noted of one meeting, with what the store alone knows.
package struct OccurrenceRow: Hashable, Sendable {
    package var series: Int64
    package var group: Int64
    package var occurrence: Occurrence

    package init(series: Int64, group: Int64, occurrence: Occurrence) {
        (self.series, self.group, self.occurrence) = (series, group, occurrence)
    }
}

private let columns = """
    series_id, group_id, key_at, state, step, heads, staffed, guest_speaker, number, agenda, opened_at, stepped_at,
    closed_at, moved_to, minutes, place, despite, pace_aside, pace_since, extra_minutes, left_out
    """

extension Reading {
    package func occurrence(_ key: CivilDateTime, of series: SeriesRow) throws -> OccurrenceRow? {
        try connection.first(
            "SELECT \(columns) FROM occurrences WHERE series_id = ? AND key_at = ?",
            [.integer(series.row), .text(key.description)]
        ).flatMap(OccurrenceRow.init)
    }

    /// What was noted of a group's meetings from a day on; of more than twenty thousand the newest.
    package func occurrences(of group: GroupRow, from: CivilDate) throws -> [OccurrenceRow] {
        try connection.rows(
            """
            SELECT \(columns) FROM occurrences
            WHERE group_id = ? AND (key_at >= ? OR moved_to >= ? OR state = 'open') ORDER BY key_at DESC LIMIT 20000
            """, [.integer(group.row), .text(from.description), .text(from.description)]
        ).compactMap(OccurrenceRow.init)
    }

    /// The same for all groups, by group; agendas left out.
    package func occurrences(from: CivilDate) throws -> [Int64: [OccurrenceRow]] {
        let slim = columns.replacing("agenda,", with: "NULL,")
        let rows = try connection.rows(
            "SELECT \(slim) FROM occurrences WHERE (key_at >= ? OR moved_to >= ? OR state = 'open') \(within("group_id"))",
            [.text(from.description), .text(from.description)]
        ).compactMap(OccurrenceRow.init)
        return Dictionary(grouping: rows, by: \.group)
    }

    package func openOccurrence(of group: GroupRow) throws -> OccurrenceRow? {
        try connection.first(
            "SELECT \(columns) FROM occurrences WHERE group_id = ? AND state = 'open'", [.integer(group.row)]
        ).flatMap(OccurrenceRow.init)
    }

    /// The newest meeting that was opened or marked as held.
    package func newestHeld(of group: GroupRow) throws -> OccurrenceRow? {
        try connection.first(
            """
            SELECT \(columns) FROM occurrences WHERE group_id = ? AND state IN ('closed', 'open')
            ORDER BY key_at DESC LIMIT 1
            """, [.integer(group.row)]
        ).flatMap(OccurrenceRow.init)
    }
}

extension Writing {
    /// Keeps what was noted, whether or not something was before.
    package func keep(_ row: OccurrenceRow) throws {
        let occurrence = row.occurrence
        var step: Int?
        if case .open(let at) = occurrence.state { step = at }
        try connection.run(
            """
            INSERT INTO occurrences (series_id, group_id, key_at, state, step, heads, staffed, guest_speaker, number,
                agenda, opened_at, stepped_at, closed_at, moved_to, minutes, place, despite, pace_aside, pace_since,
                extra_minutes, left_out)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (series_id, key_at) DO UPDATE SET state = excluded.state, step = excluded.step,
                heads = excluded.heads, staffed = excluded.staffed, guest_speaker = excluded.guest_speaker,
                number = excluded.number, agenda = excluded.agenda, opened_at = excluded.opened_at,
                stepped_at = excluded.stepped_at, closed_at = excluded.closed_at,
                moved_to = excluded.moved_to, minutes = excluded.minutes, place = excluded.place,
                despite = excluded.despite, pace_aside = excluded.pace_aside, pace_since = excluded.pace_since,
                extra_minutes = excluded.extra_minutes, left_out = excluded.left_out, revision = revision + 1
            """,
            [
                .integer(row.series), .integer(row.group), .text(occurrence.key.description),
                .text(occurrence.state.word), .optional(step), .optional(occurrence.count), .flag(occurrence.staffed),
                .flag(occurrence.guestSpeaker), .optional(occurrence.number),
                .optional(try occurrence.agenda.map(KeptAgenda.text)),
                .optional(occurrence.openedAt?.milliseconds), .optional(occurrence.steppedAt?.milliseconds),
                .optional(occurrence.closedAt?.milliseconds), .optional(occurrence.movedTo?.description),
                .optional(occurrence.minutes), .optional(occurrence.place), .optional(occurrence.despite),
                .integer(occurrence.pace?.aside ?? 0),
                .optional(occurrence.pace?.runningSince?.milliseconds), .integer(occurrence.pace?.extraMinutes ?? 0),
                .text(occurrence.leftOut.isEmpty ? "[]" : try JSONText.encode(occurrence.leftOut)),
            ])
    }

    /// What was noted of a date that is no more.
    package func removeOccurrence(_ key: CivilDateTime, of series: Int64) throws {
        try connection.run(
            "DELETE FROM occurrences WHERE series_id = ? AND key_at = ?", [.integer(series), .text(key.description)])
    }
}

extension OccurrenceRow {
    init?(_ columns: Columns) throws {
        guard let key = CivilDateTime(columns.text(2)) else { return nil }
        var occurrence = Occurrence(key: key)
        switch columns.text(3) {
        case "open": occurrence.state = .open(step: columns.integer(4))
        case "closed": occurrence.state = .closed
        case "cancelled": occurrence.state = .cancelled
        case "blank": occurrence.state = .blank
        default: occurrence.state = .planned
        }
        occurrence.count = columns.integerOrNil(5)
        occurrence.staffed = columns.flagOrNil(6)
        occurrence.guestSpeaker = columns.flag(7)
        occurrence.number = columns.integerOrNil(8)
        occurrence.agenda = try columns.textOrNil(9).map(KeptAgenda.agenda)
        occurrence.openedAt = columns.integerOrNil(10).map { Instant(milliseconds: Int64($0)) }
        occurrence.steppedAt = columns.integerOrNil(11).map { Instant(milliseconds: Int64($0)) }
        occurrence.closedAt = columns.integerOrNil(12).map { Instant(milliseconds: Int64($0)) }
        occurrence.movedTo = columns.textOrNil(13).flatMap(CivilDateTime.init)
        occurrence.minutes = columns.integerOrNil(14)
        occurrence.place = columns.textOrNil(15)
        occurrence.despite = columns.integerOrNil(16).map(Int64.init)
        if case .open = occurrence.state {
            occurrence.pace = Pace(
                aside: columns.integer(17),
                runningSince: columns.integerOrNil(18).map { Instant(milliseconds: Int64($0)) },
                extraMinutes: columns.integer(19))
        }
        let leftOut = columns.text(20)
        if leftOut != "[]" { occurrence.leftOut = try JSONText.decode([String].self, leftOut) }
        self.init(
            series: Int64(columns.integer(0)), group: Int64(columns.integer(1)), occurrence: occurrence)
    }
}
