package import KithModel

/// Somewhere to turn to, with what the store alone knows.
package struct ResourceRow: Hashable, Sendable {
    package var row: Int64
    /// The group that keeps it; nil: the whole network.
    package var group: Int64?
    package var resource: Resource

    package init(row: Int64 = 0, group: Int64?, resource: Resource) {
        (self.row, self.group, self.resource) = (row, group, resource)
    }
}

/// Which resources, and from where on.
package struct ResourceQuestion: Hashable, Sendable {
    package var kind: ResourceKind?
    /// Those of this country and those of no country in particular.
    package var country: String?
    package var alsoRetired: Bool
    /// The one before, as the list was given.
    package var after: ResourceRow?

    package init(
        kind: ResourceKind? = nil, country: String? = nil, alsoRetired: Bool = false, after: ResourceRow? = nil
    ) {
        (self.kind, self.country, self.alsoRetired, self.after) = (kind, country, alsoRetired, after)
    }
}

private let columns = "id, public_id, group_id, kind, country, free, sealed, plain, added_on, confirmed_on, retired_on"

/// The order in which they are listed, for SQL: crisis lines first.
private let rank =
    "CASE kind " + ResourceKind.allCases.map { "WHEN '\($0.rawValue)' THEN \($0.rank)" }.joined(separator: " ") + " END"

extension Reading {
    /// Of a group and of the whole network, or with nil of the network alone: kind by kind, in each as they were entered.
    package func resources(for group: GroupRow?, _ question: ResourceQuestion, limit: Int) throws -> [ResourceRow] {
        var condition = group == nil ? "group_id IS NULL" : "(group_id = ? OR group_id IS NULL)"
        var values: [SQLValue] = group.map { [.integer($0.row)] } ?? []
        if let kind = question.kind {
            condition += " AND kind = ?"
            values.append(.text(kind.rawValue))
        }
        if let country = question.country {
            condition += " AND (country IS NULL OR country = ?)"
            values.append(.text(country))
        }
        if !question.alsoRetired { condition += " AND retired_on IS NULL" }
        if let after = question.after {
            let place = after.resource.kind.rank
            condition += " AND (\(rank) > \(place) OR \(rank) = \(place) AND id > ?)"
            values.append(.integer(after.row))
        }
        return try connection.rows(
            "SELECT \(columns) FROM resources WHERE \(condition) ORDER BY \(rank), id LIMIT \(limit)", values
        ).compactMap { try resource($0, of: group) }
    }

    /// One that a group keeps, or that the network keeps for all.
    package func resource(_ id: String, for group: GroupRow?) throws -> ResourceRow? {
        let condition = group == nil ? "group_id IS NULL" : "(group_id = ? OR group_id IS NULL)"
        return try connection.first(
            "SELECT \(columns) FROM resources WHERE public_id = ? AND \(condition)",
            [.text(id)] + (group.map { [.integer($0.row)] } ?? [])
        ).flatMap { try resource($0, of: group) }
    }

    private func resource(_ row: Columns, of group: GroupRow?) throws -> ResourceRow? {
        let id = row.text(1)
        var text = row.textOrNil(7)
        if row.integerOrNil(2) != nil, let group {
            text = try openGroupText(row.blobOrNil(6), of: group, place: "resources.sealed/\(id)")
        }
        guard let text, let kind = ResourceKind(rawValue: row.text(3)), let added = CivilDate(row.text(8)) else { return nil }
        return ResourceRow(
            row: Int64(row.integer(0)), group: row.integerOrNil(2).map(Int64.init),
            resource: Resource(
                id: id, kind: kind, details: try JSONText.decode(Resource.Details.self, text), country: row.textOrNil(4),
                isFree: row.flagOrNil(5), addedOn: added, confirmedOn: row.textOrNil(9).flatMap(CivilDate.init),
                retiredOn: row.textOrNil(10).flatMap(CivilDate.init)))
    }

    /// How many crisis lines a group keeps, or with nil the network, that were last confirmed before a day; one that never was
    /// counts from when it was entered.
    package func crisisLines(of group: GroupRow?, confirmedBefore day: CivilDate) throws -> Int {
        let owner = group == nil ? "group_id IS NULL" : "group_id = ?"
        return try connection.first(
            """
            SELECT COUNT(*) FROM resources
            WHERE kind = 'crisis_line' AND retired_on IS NULL AND \(owner) AND COALESCE(confirmed_on, added_on) < ?
            """, (group.map { [.integer($0.row)] } ?? []) + [.text(day.description)])?.integer(0) ?? 0
    }

    /// Groups of which `crisisLines` tells any.
    package func groupsWithCrisisLines(confirmedBefore day: CivilDate) throws -> Set<Int64> {
        Set(
            try connection.rows(
                """
                SELECT DISTINCT group_id FROM resources
                WHERE kind = 'crisis_line' AND retired_on IS NULL AND group_id IS NOT NULL
                    AND COALESCE(confirmed_on, added_on) < ? \(within("group_id"))
                """, [.text(day.description)]
            ).map { Int64($0.integer(0)) })
    }
}

extension Writing {
    package func insert(_ resource: Resource, for group: GroupRow?) throws {
        let (sealed, plain) = try content(of: resource, group)
        try connection.run(
            """
            INSERT INTO resources (public_id, group_id, kind, country, free, sealed, plain, added_on, confirmed_on, retired_on)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [.text(resource.id), .optional(group?.row)] + described(resource) + [
                sealed, plain, .text(resource.addedOn.description), .optional(resource.confirmedOn?.description),
                .optional(resource.retiredOn?.description),
            ])
    }

    /// - Parameter group: the one that keeps it; nil: the network.
    package func update(_ row: ResourceRow, of group: GroupRow?) throws {
        let (sealed, plain) = try content(of: row.resource, group)
        try connection.run(
            """
            UPDATE resources SET kind = ?, country = ?, free = ?, sealed = ?, plain = ?, confirmed_on = ?, retired_on = ?
            WHERE id = ?
            """,
            described(row.resource) + [
                sealed, plain, .optional(row.resource.confirmedOn?.description),
                .optional(row.resource.retiredOn?.description), .integer(row.row),
            ])
    }

    private func described(_ resource: Resource) -> [SQLValue] {
        [.text(resource.kind.rawValue), .optional(resource.country), .flag(resource.isFree)]
    }

    /// A group's own is sealed under its key. What the network keeps for everybody is public, and there is no key of all
    /// groups to seal it under.
    private func content(of resource: Resource, _ group: GroupRow?) throws -> (sealed: SQLValue, plain: SQLValue) {
        let text = try JSONText.encode(resource.details)
        guard let group else { return (.null, .text(text)) }
        return (.blob(try sealGroupText(text, of: group, place: "resources.sealed/\(resource.id)")), .null)
    }
}
