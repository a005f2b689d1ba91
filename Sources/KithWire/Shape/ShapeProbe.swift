/// A decoder that answers every question with an empty value and keeps what was asked.
enum ShapeProbe {
    static func shape<T: Decodable>(of type: T.Type) -> Shape {
        if let known = primitive(type) { return known }
        let record = Record()
        _ = try? T(from: ProbeDecoder(record: record))
        return record.shape ?? .anything
    }

    private static func primitive(_ type: any Any.Type) -> Shape? {
        switch type {
        case is String.Type: .string
        case is Bool.Type: .boolean
        case is Int.Type, is Int64.Type, is Int32.Type, is UInt32.Type, is UInt64.Type: .integer
        case is Double.Type: .number
        case is JSONValue.Type: .anything
        default: nil
        }
    }

    final class Record {
        var shape: Shape?
        var members: [Shape.Member] = []

        func add(_ name: String, _ shape: Shape, optional: Bool) {
            members.append(Shape.Member(name: name, shape: shape, isOptional: optional))
            self.shape = .object(members)
        }
    }

    /// Stops a value whose emptiness its type refuses (an enum): its shape is known by then.
    struct Enough: Error {}
}

/// Gives an empty value of any Decodable, where its type allows one.
private func empty<T: Decodable>(_ type: T.Type) throws -> T {
    if let blank = type as? any Blank.Type, let value = blank.blank as? T { return value }
    let record = ShapeProbe.Record()
    return try T(from: ProbeDecoder(record: record))
}

private protocol Blank { static var blank: Self { get } }
extension String: Blank { static var blank: String { "" } }
extension Bool: Blank { static var blank: Bool { false } }
extension Int: Blank { static var blank: Int { 0 } }
extension Int64: Blank { static var blank: Int64 { 0 } }
extension Double: Blank { static var blank: Double { 0 } }
extension JSONValue: Blank { static var blank: JSONValue { .null } }
extension Array: Blank { static var blank: [Element] { [] } }
extension Dictionary: Blank { static var blank: [Key: Value] { [:] } }

private protocol Listing { static var elementShape: Shape { get } }
extension Array: Listing where Element: Decodable {
    static var elementShape: Shape { .array(ShapeProbe.shape(of: Element.self)) }
}
extension Dictionary: Listing where Key == String, Value: Decodable {
    static var elementShape: Shape { .map(ShapeProbe.shape(of: Value.self)) }
}

private struct ProbeDecoder: Decoder {
    let record: ShapeProbe.Record
    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        if record.shape == nil { record.shape = .object([]) }
        return KeyedDecodingContainer(ProbeKeyed<Key>(record: record))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer { throw ShapeProbe.Enough() }

    func singleValueContainer() throws -> any SingleValueDecodingContainer { ProbeSingle(record: record) }
}

private struct ProbeSingle: SingleValueDecodingContainer {
    let record: ShapeProbe.Record
    var codingPath: [any CodingKey] { [] }

    func decodeNil() -> Bool { false }

    func decode<T: Decodable>(_ type: T.Type) throws -> T {
        record.shape = fullShape(of: type)
        // An enum with raw values asks for its raw value and refuses the empty one.
        return try empty(type)
    }
}

private struct ProbeKeyed<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let record: ShapeProbe.Record
    var codingPath: [any CodingKey] { [] }
    var allKeys: [Key] { [] }

    func contains(_ key: Key) -> Bool { true }
    func decodeNil(forKey key: Key) throws -> Bool { false }

    func decode<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T {
        record.add(key.stringValue, fullShape(of: type), optional: false)
        return try empty(type)
    }

    func decodeIfPresent<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T? {
        record.add(key.stringValue, fullShape(of: type), optional: true)
        return nil
    }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type, forKey key: Key
    ) throws -> KeyedDecodingContainer<Nested> { throw ShapeProbe.Enough() }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer { throw ShapeProbe.Enough() }
    func superDecoder() throws -> any Decoder { throw ShapeProbe.Enough() }
    func superDecoder(forKey key: Key) throws -> any Decoder { throw ShapeProbe.Enough() }
}

private func fullShape<T: Decodable>(of type: T.Type) -> Shape {
    if let listing = type as? any Listing.Type { return listing.elementShape }
    return ShapeProbe.shape(of: type)
}
