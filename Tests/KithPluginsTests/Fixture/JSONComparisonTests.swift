import FoundationEssentials
import KithModel
import KithPlugins
import Testing

/// Our reader against Foundation's, on documents that are nearly right.
struct JSONComparisonTests {
    private struct Chance: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 29)
        }
    }

    private static let document =
        #"{ "name": "é🍵 \u00e9\ud83c\udf75 \"\\\/\b\f\n\r\t", "list": [1, -2, 3.5, -0.25e-2, 1E3, true, false, null, [], {}], "deep": { "a": { "b": [[["c"]]] } } }"#

    @Test func `what ours takes, Foundation's takes, and they give the same`() throws {
        var chance = Chance(state: 7)
        let parts = Array(#"{}[]",:\0123456789.-+eEtrufalsn/ "#.utf8)
        var taken = 0
        for _ in 0..<4000 {
            var text = Array(JSONComparisonTests.document.utf8)
            for _ in 0..<Int.random(in: 0...3, using: &chance) {
                let place = Int.random(in: 0..<text.count, using: &chance)
                let part = parts.randomElement(using: &chance) ?? 32
                switch Int.random(in: 0...2, using: &chance) {
                case 0: text[place] = part
                case 1: text.insert(part, at: place)
                default: text.remove(at: place)
                }
            }
            let theirs = PluginValue(json: text)
            let ours = try? PluginValue(json: text, file: "a")
            let shown = String(decoding: text, as: UTF8.self)
            if let ours {
                taken += 1
                // It makes an integer of 1E3 where ours keeps a number.
                #expect(theirs.map { JSONDiff.isSame($0, ours) } == true, "\(shown)")
            } else if theirs != nil {
                // It passes over a name that is there twice, and a comma at the end.
                let plain = JSONComparisonTests.withoutLastCommas(text)
                let refusal = #expect(throws: Refusal.self) { try PluginValue(json: text, file: "a") }
                let isTwice = refusal?.message.contains("is there twice") == true
                let isTaken = plain != text && (try? PluginValue(json: plain, file: "a")) != nil
                #expect(isTwice || isTaken, "\(shown): \(refusal?.message ?? "")")
            }
        }
        #expect(taken > 500)
    }

    private static func withoutLastCommas(_ text: [UInt8]) -> [UInt8] {
        var kept: [UInt8] = []
        for byte in text {
            if byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}"),
                let last = kept.lastIndex(where: { $0 != UInt8(ascii: " ") }), kept[last] == UInt8(ascii: ",")
            {
                kept.remove(at: last)
            }
            kept.append(byte)
        }
        return kept
    }
}
