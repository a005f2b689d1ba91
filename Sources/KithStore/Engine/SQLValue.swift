package import FoundationEssentials

/// What a column may hold: what SQLite and PostgreSQL share.
package enum SQLValue: Hashable, Sendable {
    case null
    case integer(Int64)
    case text(String)
    case blob(Data)
}

extension SQLValue {
    static func integer(_ value: UInt32) -> SQLValue { .integer(Int64(value)) }
    static func integer(_ value: Int) -> SQLValue { .integer(Int64(value)) }
    static func flag(_ value: Bool) -> SQLValue { .integer(value ? 1 : 0) }
    static func flag(_ value: Bool?) -> SQLValue { value.map(flag) ?? .null }
    static func optional(_ value: String?) -> SQLValue { value.map(SQLValue.text) ?? .null }
    static func optional(_ value: Int?) -> SQLValue { value.map { .integer(Int64($0)) } ?? .null }
    static func optional(_ value: Data?) -> SQLValue { value.map(SQLValue.blob) ?? .null }
    static func optional(_ value: Int64?) -> SQLValue { value.map(SQLValue.integer) ?? .null }
}
