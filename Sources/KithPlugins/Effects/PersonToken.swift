/// A member as scripts know them: opaque, the same for one member of one group, and nothing to anybody else.
package enum PersonToken {
    /// 1 to 40 letters and digits.
    package static func isToken(_ text: some StringProtocol) -> Bool {
        (1...40).contains(text.utf8.count)
            && text.utf8.allSatisfy { (48...57).contains($0) || (97...122).contains($0 | 32) }
    }

    /// The text with every `{person:TOKEN}` written as `name` tells; somebody who is not there any more as "somebody".
    package static func render(_ text: String, name: (String) -> String?) -> String {
        guard text.contains("{person:") else { return text }
        var shown = ""
        var rest = text[...]
        while let start = rest.firstRange(of: "{person:") {
            shown += rest[..<start.lowerBound]
            let tail = rest[start.upperBound...]
            guard let end = tail.firstIndex(of: "}"), isToken(tail[..<end]) else {
                shown += rest[start]
                rest = tail
                continue
            }
            shown += name(String(tail[..<end])) ?? "somebody"
            rest = tail[tail.index(after: end)...]
        }
        return shown + rest
    }
}
