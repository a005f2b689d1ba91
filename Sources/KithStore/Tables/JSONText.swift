import FoundationEssentials

/// Small structures kept in one column: JSON with sorted keys, the same bytes for the same value.
enum JSONText {
    static func encode<T: Encodable>(_ value: T) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    static func decode<T: Decodable>(_ type: T.Type, _ text: String) throws -> T {
        try JSONDecoder().decode(type, from: Data(text.utf8))
    }

    static func facts(_ text: String) -> [String: String] {
        text == "{}" ? [:] : (try? decode([String: String].self, text)) ?? [:]
    }
}
