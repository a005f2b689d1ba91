import KithPlugins
import Testing

struct FrameCodecTests {
    private func bytes(_ value: PluginValue) -> [UInt8] {
        var bytes: [UInt8] = []
        FrameCodec.append(value, to: &bytes)
        return bytes
    }

    @Test(
        arguments: [
            .null, .bool(true), .bool(false), .integer(.min), .integer(-1), .integer(.max), .number(-0.0), .number(1e308),
            .number(.leastNonzeroMagnitude), .string(""), .string("čaj ☕️ \u{0}"), .array([]), .map([:]),
            .array([.integer(1), .string("a"), .array([.null])]), .map(["a": .map(["b": .array([.bool(true)])]), "": .null]),
        ] as [PluginValue])
    func `a value comes back as it went`(value: PluginValue) {
        #expect(FrameCodec.value(bytes(value)[...]) == value)
    }

    @Test func `random values come back as they went`() {
        var generator = SplitMix(state: 20)
        for _ in 0..<2000 {
            let value = generator.value(depth: 0)
            #expect(FrameCodec.value(bytes(value)[...]) == value)
        }
    }

    @Test func `the same map gives the same bytes in whatever order it was made`() {
        let names = (0..<50).map { "key\($0)" }
        let one = Dictionary(uniqueKeysWithValues: names.map { ($0, PluginValue.null) })
        let other = Dictionary(uniqueKeysWithValues: names.reversed().map { ($0, PluginValue.null) })
        #expect(bytes(.map(one)) == bytes(.map(other)))
    }

    @Test(
        arguments: [
            [], [9], [255], [3, 1, 2], [4, 0, 0, 0, 0, 0, 0, 0xf0, 0x7f], [5, 1, 0, 0, 0], [5, 255, 255, 255, 255, 65],
            [5, 1, 0, 0, 0, 0xff], [5, 2, 0, 0, 0, 0xc0, 0x80], [6, 255, 255, 255, 255], [6, 2, 0, 0, 0, 0], [0, 0],
            [7, 1, 0, 0, 0, 1, 0, 0, 0, 97], [7, 2, 0, 0, 0, 1, 0, 0, 0, 97, 0, 1, 0, 0, 0, 97, 0],
            [7, 1, 0, 0, 0, 1, 0, 0, 0, 0xff, 0],
        ] as [[UInt8]])
    func `bytes that are no value are refused`(bytes: [UInt8]) {
        #expect(FrameCodec.value(bytes[...]) == nil)
    }

    @Test func `what nests without end is refused`() {
        var deep: [UInt8] = []
        for _ in 0..<100_000 { deep += [6, 1, 0, 0, 0] }
        #expect(FrameCodec.value((deep + [0])[...]) == nil)
    }

    @Test func `a value that was cut or changed never traps`() {
        var generator = SplitMix(state: 4)
        for _ in 0..<2000 {
            var bytes = bytes(generator.value(depth: 0))
            _ = FrameCodec.value(bytes.prefix(Int.random(in: 0...bytes.count, using: &generator)))
            for _ in 0..<3 {
                bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
                _ = FrameCodec.value(bytes[...])
            }
        }
    }

    @Test func `JSON and back is the same, integers staying integers`() throws {
        let json = #"{"a":[1,-2,9007199254740993,0.5,"x",null,true],"b":{}}"#
        let value = try #require(PluginValue(json: Array(json.utf8)))
        #expect(value["a"]?.array?[2] == .integer(9_007_199_254_740_993))
        #expect(value["a"]?.array?[3] == .number(0.5))
        #expect(PluginValue(json: Array("{".utf8)) == nil)
    }
}

/// Repeatable randomness.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var z = state
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return z ^ (z >> 31)
    }

    mutating func value(depth: Int) -> PluginValue {
        switch Int.random(in: 0...(depth < 5 ? 7 : 5), using: &self) {
        case 0: .null
        case 1: .bool(.random(using: &self))
        case 2, 3: .integer(Int64(bitPattern: next()))
        case 4: .number(Double.random(in: -1e6...1e6, using: &self))
        case 5:
            .string(
                String(
                    (0..<Int.random(in: 0...9, using: &self)).map { _ in
                        ["a", "ß", "語", "\u{0}"].randomElement(using: &self) ?? "z"
                    }))
        case 6: .array((0..<Int.random(in: 0...4, using: &self)).map { _ in value(depth: depth + 1) })
        default:
            .map(
                Dictionary(
                    (0..<Int.random(in: 0...4, using: &self)).map { ("k\($0)", value(depth: depth + 1)) },
                    uniquingKeysWith: { one, _ in one }))
        }
    }
}
