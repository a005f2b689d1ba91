/// Bytes of a terminal made into keys; what is not whole yet waits for the rest.
package struct RunKeys {
    private var rest: [UInt8] = []

    package init() {}

    /// An escape may be a key of its own, or the beginning of another.
    package var isWaiting: Bool { !rest.isEmpty }

    package mutating func take(_ bytes: [UInt8]) -> [RunKey] {
        rest += bytes
        var keys: [RunKey] = []
        while let (key, length) = RunKeys.first(of: rest) {
            keys.append(key)
            rest.removeFirst(length)
        }
        return keys
    }

    /// Nothing more comes: what waits is what it looks like.
    package mutating func settle() -> [RunKey] {
        defer { rest = [] }
        return rest.isEmpty ? [] : [rest == [0x1b] ? .escape : .other]
    }

    /// The first key and how many bytes it takes; nil where more have to come.
    private static func first(of bytes: [UInt8]) -> (RunKey, Int)? {
        guard let byte = bytes.first else { return nil }
        switch byte {
        case 0x1b: return sequence(bytes)
        case 0x0a, 0x0d: return (.enter, 1)
        case 0x08, 0x7f: return (.backspace, 1)
        case 0x09: return (.character(" "), 1)
        case 0x15: return (.clear, 1)
        case 0..<0x20: return (.other, 1)
        case 0x20..<0x7f: return (.character(Character(Unicode.Scalar(byte))), 1)
        default: return letter(bytes, length: byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1)
        }
    }

    private static func letter(_ bytes: [UInt8], length: Int) -> (RunKey, Int)? {
        guard bytes.count >= length else {
            // Nothing that goes on like this will ever be a letter.
            return bytes.dropFirst().allSatisfy { $0 & 0xc0 == 0x80 } ? nil : (.other, 1)
        }
        guard let text = String(validating: bytes[..<length], as: UTF8.self), let scalar = text.unicodeScalars.first,
            text.count == 1
        else { return (.other, 1) }
        return (scalar.properties.generalCategory == .control ? .other : .character(Character(text)), length)
    }

    /// `ESC [ … letter`, `ESC O letter`, or another key with Alt held down, which means nothing here.
    private static func sequence(_ bytes: [UInt8]) -> (RunKey, Int)? {
        guard bytes.count > 1 else { return nil }
        switch bytes[1] {
        case UInt8(ascii: "["):
            guard let end = bytes.dropFirst(2).firstIndex(where: { (0x40...0x7e).contains($0) }) else {
                return bytes.count > 32 ? (.other, bytes.count) : nil
            }
            return (named(bytes[2...end]), end + 1)
        case UInt8(ascii: "O"): return bytes.count > 2 ? (named(bytes[2...2]), 3) : nil
        case 0x1b: return (.escape, 1)
        default: return (.other, 2)
        }
    }

    private static func named(_ bytes: ArraySlice<UInt8>) -> RunKey {
        switch String(decoding: bytes, as: UTF8.self) {
        case "A": .up
        case "B": .down
        case "5~": .pageUp
        case "6~": .pageDown
        default: .other
        }
    }
}
