/// Text in a header line: as it is where that is safe, else as encoded words (RFC 2047).
enum HeaderText {
    static func field(_ name: String, words: String) -> String {
        isPlain(words) && name.utf8.count + 2 + words.utf8.count <= 78
            ? "\(name): \(words)" : "\(name):" + encoded(words)
    }

    /// The name in front of an address: a quoted string, or encoded words.
    static func field(_ name: String, phrase: String) -> String {
        guard isPlain(phrase), name.utf8.count + 4 + 2 * phrase.utf8.count <= 78 else { return "\(name):" + encoded(phrase) }
        let quoted = phrase.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : "\($0)" }.joined()
        return "\(name): \"\(quoted)\""
    }

    private static func isPlain(_ text: String) -> Bool {
        // Blanks at the ends or in rows don't survive, and "=?" would be taken for an encoded word.
        text.utf8.allSatisfy { 32...126 ~= $0 } && !text.hasPrefix(" ") && !text.hasSuffix(" ") && !text.contains("  ")
            && !text.contains("=?")
    }

    /// One word to a line, none splitting a character (39 bytes are 52 letters, 64 with the frame: room for "Subject:" within
    /// 76).
    private static func encoded(_ text: String) -> String {
        var words: [String] = []
        var chunk: [UInt8] = []
        for scalar in text.unicodeScalars {
            let bytes = Array(String(scalar).utf8)
            if chunk.count + bytes.count > 39 {
                words.append(word(chunk))
                chunk = []
            }
            chunk += bytes
        }
        return (words + [word(chunk)]).joined(separator: "\r\n")
    }

    private static func word(_ bytes: [UInt8]) -> String {
        " =?utf-8?B?" + base64(bytes) + "?="
    }

    private static func base64(_ bytes: [UInt8]) -> String {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        var text: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
            for place in 0..<4 { text.append(place <= group.count ? letters[bits >> (18 - 6 * place) & 63] : 61) }
        }
        return String(decoding: text, as: UTF8.self)
    }
}
