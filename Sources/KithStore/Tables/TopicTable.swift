package import KithModel

/// A topic with what the store alone knows.
package struct TopicRow: Hashable, Sendable {
    package var row: Int64
    package var topic: Topic
}

private let columns = "id, public_id, text, word, suggested_on, series_id, key_at, done_on"

/// What is planned first, then suggestions, then what is done.
private let order = "CASE WHEN done_on IS NOT NULL THEN 2 WHEN key_at IS NULL THEN 1 ELSE 0 END, COALESCE(key_at, ''), id"

extension Reading {
    package func topics(
        of group: GroupRow, after: TopicRow? = nil, alsoDone: Bool = true, limit: Int
    ) throws -> [TopicRow] {
        var condition = alsoDone ? "group_id = ?" : "group_id = ? AND done_on IS NULL"
        var values: [SQLValue] = [.integer(group.row)]
        if let after {
            condition += " AND (\(order)) > (?, ?, ?)"
            values += [
                .integer(after.topic.state.rank), .text(after.topic.meeting?.key.description ?? ""), .integer(after.row),
            ]
        }
        return try connection.rows(
            "SELECT \(columns) FROM topics WHERE \(condition) ORDER BY \(order) LIMIT \(limit)", values
        ).compactMap { try topic($0, of: group) }
    }

    package func topic(_ id: String, of group: GroupRow) throws -> TopicRow? {
        try connection.first(
            "SELECT \(columns) FROM topics WHERE group_id = ? AND public_id = ?", [.integer(group.row), .text(id)]
        ).flatMap { try topic($0, of: group) }
    }

    /// What is planned for a meeting, in the order in which it was suggested.
    package func topics(at meeting: SeriesDate, of group: GroupRow, limit: Int) throws -> [TopicRow] {
        try connection.rows(
            """
            SELECT \(columns) FROM topics WHERE series_id = ? AND key_at = ? AND group_id = ? ORDER BY id LIMIT \(limit)
            """, [.integer(meeting.series), .text(meeting.key.description), .integer(group.row)]
        ).compactMap { try topic($0, of: group) }
    }

    private func topic(_ row: Columns, of group: GroupRow) throws -> TopicRow? {
        let id = row.text(1)
        guard let text = try openGroupText(row.blobOrNil(2), of: group, place: "topics.text/\(id)"),
            let day = CivilDate(row.text(4))
        else { return nil }
        return TopicRow(
            row: Int64(row.integer(0)),
            topic: Topic(
                id: id, text: text, suggestedOn: day, meeting: SeriesDate(row, 5),
                doneOn: row.textOrNil(7).flatMap(CivilDate.init),
                word: try openGroupText(row.blobOrNil(3), of: group, place: "topics.word/\(id)")))
    }
}

extension Topic.State {
    fileprivate var rank: Int {
        switch self {
        case .planned: 0
        case .suggested: 1
        case .done: 2
        }
    }
}

extension SeriesDate {
    /// From two columns side by side.
    init?(_ columns: Columns, _ place: Int) {
        guard let series = columns.integerOrNil(place), let key = columns.textOrNil(place + 1).flatMap(CivilDateTime.init)
        else { return nil }
        self.init(series: Int64(series), key: key)
    }

    static func columns(_ meeting: SeriesDate?) -> [SQLValue] {
        [.optional(meeting?.series), .optional(meeting?.key.description)]
    }
}

extension Writing {
    package func insert(_ topic: Topic, into group: GroupRow) throws {
        let text = try sealGroupText(topic.text, of: group, place: "topics.text/\(topic.id)")
        try connection.run(
            "INSERT INTO topics (public_id, group_id, text, suggested_on) VALUES (?, ?, ?, ?)",
            [.text(topic.id), .integer(group.row), .blob(text), .text(topic.suggestedOn.description)])
    }

    package func update(_ row: TopicRow, of group: GroupRow) throws {
        let topic = row.topic
        let text = try sealGroupText(topic.text, of: group, place: "topics.text/\(topic.id)")
        let word = try topic.word.map { try sealGroupText($0, of: group, place: "topics.word/\(topic.id)") }
        try connection.run(
            "UPDATE topics SET text = ?, word = ?, series_id = ?, key_at = ?, done_on = ? WHERE id = ?",
            [.blob(text), .optional(word)] + SeriesDate.columns(topic.meeting) + [
                .optional(topic.doneOn?.description), .integer(row.row),
            ])
    }

    package func remove(_ row: TopicRow) throws {
        try connection.run("DELETE FROM topics WHERE id = ?", [.integer(row.row)])
    }

    /// What is planned for one date goes on to another, or with nil is planned for none: for whoever moves dates about.
    /// Whether a guest speaks there lies with what is noted of the date itself, and goes along with that.
    package func carryKept(
        from: (series: Int64, key: CivilDateTime), to: (series: Int64, key: CivilDateTime)?
    ) throws {
        let target = SeriesDate.columns(to.map { SeriesDate(series: $0.series, key: $0.key) })
        for table in ["topics", "guests"] {
            try connection.run(
                "UPDATE \(table) SET series_id = ?, key_at = ? WHERE series_id = ? AND key_at = ?",
                target + [.integer(from.series), .text(from.key.description)])
        }
    }
}
