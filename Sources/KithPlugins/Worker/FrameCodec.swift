/// The worker's binary values: a tag, then little-endian content. The same as in the worker's `worker.h`.
enum FrameCodec {
    static let requestMost = 1 << 20
    static let replyMost = 256 << 10
    static let depthMost = 16

    private enum Tag {
        static let null: UInt8 = 0
        static let `false`: UInt8 = 1
        static let `true`: UInt8 = 2
        static let integer: UInt8 = 3
        static let number: UInt8 = 4
        static let string: UInt8 = 5
        static let array: UInt8 = 6
        static let map: UInt8 = 7
        static let function: UInt8 = 8
    }

    static func append(_ value: PluginValue, to bytes: inout [UInt8]) {
        switch value {
        case .null, .function: bytes.append(Tag.null)
        case .bool(let value): bytes.append(value ? Tag.true : Tag.false)
        case .integer(let value):
            bytes.append(Tag.integer)
            append(UInt64(bitPattern: value), count: 8, to: &bytes)
        case .number(let value):
            bytes.append(Tag.number)
            append(value.bitPattern, count: 8, to: &bytes)
        case .string(let value):
            bytes.append(Tag.string)
            append(text: value, to: &bytes)
        case .array(let values):
            bytes.append(Tag.array)
            append(UInt64(values.count), count: 4, to: &bytes)
            for value in values { append(value, to: &bytes) }
        case .map(let members):
            bytes.append(Tag.map)
            append(UInt64(members.count), count: 4, to: &bytes)
            for (key, value) in members.sorted(by: { $0.key < $1.key }) {
                append(text: key, to: &bytes)
                append(value, to: &bytes)
            }
        }
    }

    private static func append(text: String, to bytes: inout [UInt8]) {
        append(UInt64(text.utf8.count), count: 4, to: &bytes)
        bytes += text.utf8
    }

    static func append(_ value: UInt64, count: Int, to bytes: inout [UInt8]) {
        for place in 0..<count { bytes.append(UInt8(truncatingIfNeeded: value >> (8 * UInt64(place)))) }
    }

    /// One value and nothing after it; nil where the bytes are anything else. A worker may be in a script's hands,
    /// so nothing it says is believed.
    static func value(_ bytes: ArraySlice<UInt8>) -> PluginValue? {
        var input = Input(rest: bytes)
        guard let value = input.value(depth: 0), input.rest.isEmpty else { return nil }
        return value
    }

    private struct Input {
        var rest: ArraySlice<UInt8>

        mutating func value(depth: Int) -> PluginValue? {
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
            case Tag.array:
                guard let count = integer(4).map(Int.init), count <= rest.count else { return nil }
                var values: [PluginValue] = []
                for _ in 0..<count {
                    guard let value = value(depth: depth + 1) else { return nil }
                    values.append(value)
                }
                return .array(values)
            case Tag.map:
                guard let count = integer(4).map(Int.init), count <= rest.count else { return nil }
                var members: [String: PluginValue] = [:]
                for _ in 0..<count {
                    guard let key = text(), let value = value(depth: depth + 1),
                        members.updateValue(value, forKey: key) == nil
                    else { return nil }
                }
                return .map(members)
            default: return nil
            }
        }

        private mutating func integer(_ size: Int) -> UInt64? {
            guard rest.count >= size else { return nil }
            var value: UInt64 = 0
            for (place, byte) in rest.prefix(size).enumerated() { value |= UInt64(byte) << (8 * UInt64(place)) }
            rest = rest.dropFirst(size)
            return value
        }

        /// Bytes that are not UTF-8 show as U+FFFD.
        private mutating func text() -> String? {
            guard let size = integer(4).map(Int.init), size <= rest.count else { return nil }
            let text = String(decoding: rest.prefix(size), as: UTF8.self)
            rest = rest.dropFirst(size)
            return text
        }
    }
}
