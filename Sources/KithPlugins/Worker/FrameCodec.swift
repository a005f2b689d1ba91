/// The worker's binary values: a tag, then little-endian content. The same as in the worker's `worker.h`.
package enum FrameCodec {
    package static let requestMost = 1 << 20
    package static let replyMost = 256 << 10
    package static let depthMost = 16

    enum Tag {
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

    /// One value, as it is kept between calls: unlike JSON it tells 2 from 2.0 and a list from a table.
    package static func bytes(_ value: PluginValue) -> [UInt8] {
        var bytes: [UInt8] = []
        append(value, to: &bytes)
        return bytes
    }

    package static func append(_ value: PluginValue, to bytes: inout [UInt8]) {
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

    /// One value and nothing after it; nil where the bytes are anything else: a wrong tag or length, text that is not UTF-8,
    /// a key twice, a number that is not finite. A worker may be in a script's hands, so nothing it says is believed.
    package static func value(_ bytes: ArraySlice<UInt8>) -> PluginValue? {
        var input = FrameInput(rest: bytes)
        guard let value = input.value(depth: 0), input.rest.isEmpty else { return nil }
        return value
    }
}
