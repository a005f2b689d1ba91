import KithCommands
import Testing

@Suite struct RunKeysTests {
    private func keys(_ text: String) -> [RunKey] {
        var keys = RunKeys()
        return keys.take(Array(text.utf8)) + keys.settle()
    }

    @Test(arguments: [
        ("n", [RunKey.character("n")]), ("\r", [.enter]), ("\n", [.enter]), ("\u{7f}", [.backspace]), ("\u{8}", [.backspace]),
        ("\u{15}", [.clear]), ("\t", [.character(" ")]), ("\u{1b}", [.escape]), ("\u{1b}\u{1b}", [.escape, .escape]),
        ("\u{1b}[A", [.up]), ("\u{1b}OB", [.down]), ("\u{1b}[5~", [.pageUp]), ("\u{1b}[6~", [.pageDown]),
        ("\u{1b}[1;5C", [.other]), ("\u{1b}[200~", [.other]), ("\u{1b}n", [.other]), ("\u{1}", [.other]), ("\u{0}", [.other]),
        ("é", [.character("é")]), ("茶", [.character("茶")]), ("👩", [.character("👩")]), ("\u{9b}", [.other]),
        ("an", [.character("a"), .character("n")]), ("\u{1b}[Ax", [.up, .character("x")]), ("\u{1b}[", [.other]),
    ])
    func `bytes of a terminal are keys`(text: String, wanted: [RunKey]) {
        #expect(keys(text) == wanted)
    }

    @Test func `a key that comes in pieces is one key`() {
        for text in ["\u{1b}[A", "茶", "\u{1b}[6~", "👩"] {
            var keys = RunKeys()
            var found: [RunKey] = []
            for byte in Array(text.utf8) { found += keys.take([byte]) }
            #expect(found.count == 1, "\(text)")
            #expect(!keys.isWaiting)
        }
    }

    @Test func `whatever comes, nothing waits for ever and no control character is a letter`() {
        var luck = SystemRandomNumberGenerator()
        for _ in 0..<2000 {
            var keys = RunKeys()
            let bytes = (0..<Int.random(in: 1...60, using: &luck)).map { _ in UInt8.random(in: 0...255, using: &luck) }
            for key in keys.take(bytes) + keys.settle() {
                guard case .character(let letter) = key else { continue }
                #expect(letter.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control })
            }
            #expect(!keys.isWaiting)
        }
    }
}
