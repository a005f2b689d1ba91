/// What is left of a frame that is being read.
struct FrameInput {
    private typealias Tag = FrameCodec.Tag

    var rest: ArraySlice<UInt8>

    mutating func value(depth: Int) -> PluginValue? {
        // An answer wraps the value that a script may nest.
        guard depth <= FrameCodec.depthMost + 2, let tag = rest.popFirst() else { return nil }
        switch tag {
        case Tag.null: return .null
        case Tag.false: return .bool(false)
        case Tag.true: return .bool(true)
        case Tag.function: return .function
        case Tag.integer: return integer(8).map { .integer(Int64(bitPattern: $0)) }
        case Tag.number:
            guard let number = integer(8).map(Double.init(bitPattern:)), number.isFinite else { return nil }
            return .number(number)
        case Tag.string: return text().map(PluginValue.string)
        case Tag.array: return array(depth: depth)
        case Tag.map: return map(depth: depth)
        default: return nil
        }
    }

    private mutating func array(depth: Int) -> PluginValue? {
        // Every value takes a byte at least, so a count beyond the bytes left is a lie.
        guard let count = integer(4).map(Int.init), count <= rest.count else { return nil }
        var values: [PluginValue] = []
        for _ in 0..<count {
            guard let value = value(depth: depth + 1) else { return nil }
            values.append(value)
        }
        return .array(values)
    }

    private mutating func map(depth: Int) -> PluginValue? {
        guard let count = integer(4).map(Int.init), count <= rest.count else { return nil }
        var members: [String: PluginValue] = [:]
        for _ in 0..<count {
            guard let key = text(), let value = value(depth: depth + 1), members.updateValue(value, forKey: key) == nil
            else { return nil }
        }
        return .map(members)
    }

    private mutating func integer(_ size: Int) -> UInt64? {
        guard rest.count >= size else { return nil }
        var value: UInt64 = 0
        for (place, byte) in rest.prefix(size).enumerated() { value |= UInt64(byte) << (8 * UInt64(place)) }
        rest = rest.dropFirst(size)
        return value
    }

    private mutating func text() -> String? {
        guard let size = integer(4).map(Int.init), size <= rest.count else { return nil }
        let text = String(validating: rest.prefix(size), as: UTF8.self)
        rest = rest.dropFirst(size)
        return text
    }
}
