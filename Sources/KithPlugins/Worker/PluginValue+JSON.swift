import FoundationEssentials

extension PluginValue: Codable {
    /// From JSON: a number without a fraction is an integer.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let value = try? container.decode(Bool.self) {
            self = .bool(value)
        } else if let value = try? container.decode(Int64.self) {
            self = .integer(value)
        } else if let value = try? container.decode(Double.self) {
            self = .number(value)
        } else if let value = try? container.decode(String.self) {
            self = .string(value)
        } else if let value = try? container.decode([PluginValue].self) {
            self = .array(value)
        } else {
            self = .map(try container.decode([String: PluginValue].self))
        }
    }

    /// To JSON; a function, which only a described plugin holds, becomes null.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .null, .function: try container.encodeNil()
        case .bool(let value): try container.encode(value)
        case .integer(let value): try container.encode(value)
        case .number(let value): try container.encode(value)
        case .string(let value): try container.encode(value)
        case .array(let values): try container.encode(values)
        case .map(let members): try container.encode(members)
        }
    }

    /// Nil where the bytes are not JSON.
    package init?(json: [UInt8]) {
        guard let value = try? JSONDecoder().decode(PluginValue.self, from: Data(json)) else { return nil }
        self = value
    }
}
