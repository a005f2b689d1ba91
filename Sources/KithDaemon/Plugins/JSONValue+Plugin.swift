import KithPlugins
import KithWire

extension JSONValue {
    init(_ value: PluginValue) {
        switch value {
        case .null, .function: self = .null
        case .bool(let value): self = .bool(value)
        case .integer(let value): self = .integer(value)
        case .number(let value): self = .number(value)
        case .string(let value): self = .string(value)
        case .array(let values): self = .array(values.map(JSONValue.init))
        case .map(let members): self = .object(members.mapValues(JSONValue.init))
        }
    }
}

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
}
