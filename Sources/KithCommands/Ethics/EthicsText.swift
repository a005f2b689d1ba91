package import KithModel

/// A draft as people write it: a point on a line, or marked points with a few words before the first.
package enum EthicsText {
    /// Nil where there is no point in it. Lengths are for the daemon to judge.
    package static func read(_ text: String) -> Ethics? {
        let lines = text.split(omittingEmptySubsequences: true, whereSeparator: \.isNewline)
            .map { Asking.trimmed(String($0)) }.filter { !$0.isEmpty }
        guard lines.contains(where: { marked($0) != nil }) else {
            return lines.isEmpty ? nil : Ethics(points: lines)
        }
        var preamble: [String] = []
        var points: [String] = []
        for line in lines {
            if let point = marked(line) {
                points.append(point)
            } else if points.isEmpty {
                preamble.append(line)
            } else {
                // A point that goes on below.
                points[points.count - 1] += points[points.count - 1].isEmpty ? line : " " + line
            }
        }
        points = points.filter { !$0.isEmpty }
        return points.isEmpty ? nil : Ethics(preamble: preamble.isEmpty ? nil : preamble.joined(separator: "\n"), points: points)
    }

    /// What stands behind "-", "*", "•", "3." or "3)"; nil where there is no such mark.
    private static func marked(_ line: String) -> String? {
        let digits = line.prefix { $0.isASCII && $0.isNumber }
        var rest = line.dropFirst(digits.count)
        guard let mark = rest.first, (digits.isEmpty ? "-*•" : ".)").contains(mark), digits.count <= 2 else { return nil }
        rest = rest.dropFirst()
        guard rest.first?.isWhitespace ?? true else { return nil }
        return Asking.trimmed(String(rest))
    }
}
