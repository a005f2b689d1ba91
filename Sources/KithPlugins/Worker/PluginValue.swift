/// A value as it crosses to a plugin and back. Integers stay integers.
package enum PluginValue: Hashable, Sendable {
    case null
    case bool(Bool)
    case integer(Int64)
    case number(Double)
    case string(String)
    case array([PluginValue])
    case map([String: PluginValue])
    /// Stands for a function in a described plugin; never sent.
    case function
}

extension PluginValue {
    package subscript(key: String) -> PluginValue? {
        guard case .map(let members) = self else { return nil }
        return members[key]
    }

    package var string: String? {
        guard case .string(let value) = self else { return nil }
        return value
    }

    package var integer: Int? {
        guard case .integer(let value) = self else { return nil }
        return Int(value)
    }

    package var map: [String: PluginValue]? {
        switch self {
        case .map(let members): members
        case .array(let values) where values.isEmpty: [:]
        default: nil
        }
    }

    /// An empty table of Lua is both.
    package var array: [PluginValue]? {
        switch self {
        case .array(let values): values
        case .map(let members) where members.isEmpty: []
        default: nil
        }
    }

    package static func optional(_ value: String?) -> PluginValue { value.map(PluginValue.string) ?? .null }
    package static func optional(_ value: Int?) -> PluginValue { value.map { .integer(Int64($0)) } ?? .null }

    /// What it is, for error messages: "the text 'ten'", "a table".
    package var words: String {
        switch self {
        case .null: "nothing"
        case .bool(let value): "\(value)"
        case .integer(let value): "\(value)"
        case .number(let value): "\(value)"
        case .string(let value): "'\(value.prefix(40))'"
        case .array: "a list"
        case .map: "a table"
        case .function: "a function"
        }
    }
}
