package import KithModel

private let columns = "id, public_id, group_id, first_day, last_day, reason, made_at, lifted_at"

extension Reading {
    /// Those of a group and those of every group that reach to a day or beyond it, in the order in which they were made.
    package func closures(of group: GroupRow, from day: CivilDate) throws -> [Closure] {
        try connection.rows(
            "SELECT \(columns) FROM closures WHERE (group_id = ? OR group_id IS NULL) AND last_day >= ? ORDER BY id LIMIT 2000",
            [.integer(group.row), .text(day.description)]
        ).compactMap(Closure.init)
    }

    /// The same for all groups, by group; those of every group stand under nil.
    package func closures(from day: CivilDate) throws -> [Int64?: [Closure]] {
        let rows = try connection.rows(
            "SELECT \(columns) FROM closures WHERE last_day >= ? AND (group_id IS NULL OR 1 = 1 \(within("group_id"))) ORDER BY id",
            [.text(day.description)])
        return Dictionary(grouping: rows) { $0.integerOrNil(2).map(Int64.init) }.mapValues { $0.compactMap(Closure.init) }
    }

    /// Those of every group.
    package func closuresForAll(from day: CivilDate) throws -> [Closure] {
        try connection.rows(
            "SELECT \(columns) FROM closures WHERE group_id IS NULL AND last_day >= ? ORDER BY id LIMIT 2000",
            [.text(day.description)]
        ).compactMap(Closure.init)
    }

    /// One of a group, or one of every group.
    package func closure(_ id: String, of group: GroupRow?) throws -> Closure? {
        let scope = group == nil ? "group_id IS NULL" : "group_id = ?"
        return try connection.first(
            "SELECT \(columns) FROM closures WHERE public_id = ? AND \(scope)",
            [.text(id)] + (group.map { [.integer($0.row)] } ?? [])
        ).flatMap(Closure.init)
    }

    /// The number of the newest that was made, for whomever.
    package func newestClosure() throws -> Int64 {
        try connection.first("SELECT MAX(id) FROM closures")?.integerOrNil(0).map(Int64.init) ?? 0
    }
}

extension Writing {
    /// Keeps a new one, for a group or for all; its number is the store's.
    package func insert(_ closure: Closure, for group: GroupRow?) throws {
        try connection.run(
            "INSERT INTO closures (public_id, group_id, first_day, last_day, reason, made_at) VALUES (?, ?, ?, ?, ?, ?)",
            [
                .text(closure.id), .optional(group?.row), .text(closure.first.description), .text(closure.last.description),
                .optional(closure.reason), .integer(closure.madeAt.milliseconds),
            ])
    }

    package func lift(_ closure: Closure, at now: Instant) throws {
        try connection.run(
            "UPDATE closures SET lifted_at = ? WHERE public_id = ? AND lifted_at IS NULL",
            [.integer(max(now, closure.madeAt).milliseconds), .text(closure.id)])
    }
}

extension Closure {
    fileprivate init?(_ columns: Columns) {
        guard let first = CivilDate(columns.text(3)), let last = CivilDate(columns.text(4)) else { return nil }
        self.init(
            id: columns.text(1), number: Int64(columns.integer(0)), first: first, last: last, reason: columns.textOrNil(5),
            isForAll: columns.integerOrNil(2) == nil, madeAt: Instant(milliseconds: Int64(columns.integer(6))),
            liftedAt: columns.integerOrNil(7).map { Instant(milliseconds: Int64($0)) })
    }
}
