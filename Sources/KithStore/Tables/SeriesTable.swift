package import KithModel

/// A series with what the store alone knows.
package struct SeriesRow: Hashable, Sendable {
    package var row: Int64
    package var group: Int64
    package var series: Series
    /// What names it in the directory it came from.
    package var sourceKey: String?

    package init(row: Int64, group: Int64, series: Series, sourceKey: String? = nil) {
        (self.row, self.group, self.series, self.sourceKey) = (row, group, series, sourceKey)
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
    @discardableResult
    package func insert(
        _ series: Series, for group: GroupRow, tzdata: String, sourceKey: String? = nil
    ) throws -> Int64 {
        let row = try connection.first(
            """
            INSERT INTO series (public_id, group_id, title, rule, start_at, zone, tzdata, minutes, place, online, phone,
                staffed, format, ends_before, source_key)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id
            """,
            [
                .text(series.id), .integer(group.row), .optional(series.title), .optional(series.rule),
                .text(series.start.description), .text(series.zone), .text(tzdata), .optional(series.minutes),
                .optional(series.place), .optional(series.online), .optional(series.phone), .flag(series.staffed),
                .optional(series.format), .optional(series.endsBefore?.description), .optional(sourceKey),
            ])
        return Int64(row?.integer(0) ?? 0)
    }

    /// Takes a series away of which nothing is over and nothing noted.
    package func remove(series row: Int64) throws {
        try connection.run("DELETE FROM series WHERE id = ?", [.integer(row)])
    }

    /// Writes a series anew. What is over of it must be as it was: whoever calls this sees to that.
    package func update(_ row: SeriesRow, tzdata: String) throws {
        try connection.run(
            """
            UPDATE series SET rule = ?, start_at = ?, zone = ?, tzdata = ?, title = ?, minutes = ?, place = ?, online = ?,
                phone = ?, staffed = ?, format = ?, ends_before = ? WHERE id = ?
            """,
            [
                .optional(row.series.rule), .text(row.series.start.description), .text(row.series.zone), .text(tzdata),
                .optional(row.series.title), .optional(row.series.minutes), .optional(row.series.place),
                .optional(row.series.online), .optional(row.series.phone), .flag(row.series.staffed),
                .optional(row.series.format), .optional(row.series.endsBefore?.description), .integer(row.row),
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
            format: columns.textOrNil(12), endsBefore: columns.textOrNil(13).flatMap(CivilDateTime.init))
        self.init(
            row: Int64(columns.integer(0)), group: Int64(columns.integer(1)), series: series,
            sourceKey: columns.textOrNil(14))
    }
}

extension Reading {
    /// Dates of a series from one on for which something is planned.
    package func keysInUse(of series: Int64, from key: CivilDateTime) throws -> [CivilDateTime] {
        let tables = ["topics", "guests", "role_offers", "role_turns", "handovers"]
        let each = tables.map { "SELECT key_at FROM \($0) WHERE series_id = ? AND key_at >= ?" }.joined(separator: " UNION ")
        let values = tables.flatMap { _ in [SQLValue.integer(series), .text(key.description)] }
        return try connection.rows(each, values).compactMap { CivilDateTime($0.text(0)) }
    }
}
