import FoundationEssentials
import GRDB
import KithModel

/// The whole of the database that the tables know: run a statement, read rows, a savepoint.
///
/// A PostgreSQL engine would offer the same three.
package struct Connection {
    let database: Database

    /// Runs a statement for its effect; how many rows it changed.
    @discardableResult
    package func run(_ sql: String, _ values: [SQLValue] = []) throws -> Int {
        let statement = try database.cachedStatement(sql: sql)
        try statement.execute(arguments: StatementArguments(values.map(\.databaseValue)))
        return database.changesCount
    }

    /// The row that the last INSERT made.
    var lastRow: Int64 { database.lastInsertedRowID }

    package func rows(_ sql: String, _ values: [SQLValue] = []) throws -> [Columns] {
        let statement = try database.cachedStatement(sql: sql)
        let cursor = try Row.fetchCursor(statement, arguments: StatementArguments(values.map(\.databaseValue)))
        var rows: [Columns] = []
        while let row = try cursor.next() {
            rows.append(Columns(values: row.databaseValues.map(SQLValue.init)))
        }
        return rows
    }

    package func first(_ sql: String, _ values: [SQLValue] = []) throws -> Columns? {
        try rows(sql, values).first
    }

    /// What `body` does stands whole or not at all, within the transaction around it.
    package func savepoint(_ body: () throws -> Void) throws {
        try run("SAVEPOINT request")
        do {
            try body()
            try run("RELEASE request")
        } catch {
            // A full disk has rolled the whole transaction back already; then there is no savepoint left.
            if database.isInsideTransaction {
                try run("ROLLBACK TO request")
                try run("RELEASE request")
            }
            throw error
        }
    }
}

extension SQLValue {
    var databaseValue: DatabaseValue {
        switch self {
        case .null: .null
        case .integer(let value): value.databaseValue
        case .text(let value): value.databaseValue
        case .blob(let value): value.databaseValue
        }
    }

    init(_ value: DatabaseValue) {
        switch value.storage {
        case .null: self = .null
        case .int64(let integer): self = .integer(integer)
        case .double(let number): self = .integer(Int64(number))
        case .string(let text): self = .text(text)
        case .blob(let data): self = .blob(data)
        }
    }
}
