/// RFC 2045, 6.7: text of any kind as ASCII lines of at most 76, whatever line ends it came with.
enum QuotedPrintable {
    static func encode(_ text: String) -> String {
        var lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
        if lines.last?.isEmpty == true { lines.removeLast() }
        return lines.map { line(Array($0.utf8)) + "\r\n" }.joined()
    }

    private static func line(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var text: [UInt8] = []
        var column = 0
        for (place, byte) in bytes.enumerated() {
            let isLast = place == bytes.count - 1
            let plain =
                switch byte {
                case 61: false  // =
                case 9, 32: !isLast  // blanks at the end get lost
                case 46: column > 0  // a dot that begins a line is SMTP's
                case 70: column > 0  // and so is mbox's "From "
                default: 33...126 ~= byte
                }
            let token = plain ? [byte] : [61, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            // A line that goes on ends in "=", for which there has to be room.
            if column + token.count > (isLast ? 76 : 75) {
                text += [61, 13, 10]
                column = 0
            }
            text += token
            column += token.count
        }
        return String(decoding: text, as: UTF8.self)
    }
}
