import KithModel

extension Asking {
    /// Words that stay confidential: one line from somebody who sits there, everything from a file or a pipe; nil where
    /// there was nothing but blanks.
    static func text(_ question: String) throws(Refusal) -> String? {
        if isThereSomebody { return personal("\(question) (Enter: nothing)") }
        let all = String(decoding: try InputFile.read("-", most: 16_384), as: UTF8.self).replacing("\r\n", with: "\n")
        return all.contains { !$0.isWhitespace } ? trimmed(all) : nil
    }
}
