import KithPlugins
import KithWire

extension PluginValue {
    init(_ value: JSONValue) {
        switch value {
        case .null: self = .null
        case .bool(let value): self = .bool(value)
        case .integer(let value): self = .integer(value)
        case .number(let value): self = .number(value)
        case .string(let value): self = .string(value)
        case .array(let values): self = .array(values.map(PluginValue.init))
        case .object(let members): self = .map(members.mapValues(PluginValue.init))
        }
    }

    /// A function becomes null.
    var wire: JSONValue {
        switch self {
        case .null, .function: .null
        case .bool(let value): .bool(value)
        case .integer(let value): .integer(value)
        case .number(let value): .number(value)
        case .string(let value): .string(value)
        case .array(let values): .array(values.map(\.wire))
        case .map(let members): .object(members.mapValues(\.wire))
        }
    }
}
