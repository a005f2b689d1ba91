package import KithModel

/// A series with what the store alone knows.
package struct SeriesRow: Hashable, Sendable {
    package var row: Int64
    package var group: Int64
    package var series: Series
    /// No meeting of it starts at or after this; nil: as its rule says.
    package var endsBefore: CivilDateTime?
    /// What names it in the directory it came from.
    package var sourceKey: String?

    package init(
        row: Int64, group: Int64, series: Series, endsBefore: CivilDateTime? = nil, sourceKey: String? = nil
    ) {
        (self.row, self.group, self.series) = (row, group, series)
        (self.endsBefore, self.sourceKey) = (endsBefore, sourceKey)
    }
}

private let columns = """
    id, group_id, public_id, title, rule, start_at, zone, minutes, place, online, phone, staffed, format, ends_before,
    source_key
    """

extension Reading {
    package func series(of group: GroupRow) throws -> [SeriesRow] {
        try connection.rows("SELECT \(columns) FROM series WHERE group_id = ? ORDER BY id", [.integer(group.row)])
            .compactMap(SeriesRow.init)
    }

    /// The date that `SERIES@2026-11-24T18:30` names in an event; nil where there is none such within reach.
    package func seriesDate(named subject: String) throws -> SeriesDate? {
        let parts = subject.split(separator: "@", maxSplits: 1).map(String.init)
        guard parts.count == 2, let key = CivilDateTime(parts[1]),
            let row = try connection.first(
                "SELECT id FROM series WHERE public_id = ? \(within("group_id"))", [.text(parts[0])])
        else { return nil }
        return SeriesDate(series: Int64(row.integer(0)), key: key)
    }

    /// The series of all groups that are not closed, by group.
    package func livingSeries() throws -> [Int64: [SeriesRow]] {
        let rows = try connection.rows("SELECT \(columns) FROM series WHERE 1 = 1 \(within("group_id")) ORDER BY id").compactMap(
            SeriesRow.init)
        return Dictionary(grouping: rows, by: \.group)
    }
}

extension Writing {
    package func insert(
        _ series: Series, for group: GroupRow, tzdata: String, sourceKey: String? = nil
    ) throws {
        try connection.run(
            """
            INSERT INTO series (public_id, group_id, title, rule, start_at, zone, tzdata, minutes, place, online, phone,
                staffed, format, source_key)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                .text(series.id), .integer(group.row), .optional(series.title), .optional(series.rule),
                .text(series.start.description), .text(series.zone), .text(tzdata), .optional(series.minutes),
                .optional(series.place), .optional(series.online), .optional(series.phone), .flag(series.staffed),
                .optional(series.format), .optional(sourceKey),
            ])
    }

    /// Changes what may change without touching the past: words, place, length.
    package func update(_ row: SeriesRow) throws {
        try connection.run(
            """
            UPDATE series SET title = ?, minutes = ?, place = ?, online = ?, phone = ?, staffed = ?, format = ?,
                ends_before = ? WHERE id = ?
            """,
            [
                .optional(row.series.title), .optional(row.series.minutes), .optional(row.series.place),
                .optional(row.series.online), .optional(row.series.phone), .flag(row.series.staffed),
                .optional(row.series.format), .optional(row.endsBefore?.description), .integer(row.row),
            ])
    }
}

extension SeriesRow {
    init?(_ columns: Columns) {
        guard let start = CivilDateTime(columns.text(5)) else { return nil }
        let series = Series(
            id: columns.text(2), title: columns.textOrNil(3), rule: columns.textOrNil(4), start: start,
            zone: columns.text(6), minutes: columns.integerOrNil(7), place: columns.textOrNil(8),
            online: columns.textOrNil(9), phone: columns.textOrNil(10), staffed: columns.flagOrNil(11),
            format: columns.textOrNil(12))
        self.init(
            row: Int64(columns.integer(0)), group: Int64(columns.integer(1)), series: series,
            endsBefore: columns.textOrNil(13).flatMap(CivilDateTime.init), sourceKey: columns.textOrNil(14))
    }
}
