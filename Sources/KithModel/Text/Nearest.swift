/// The known word nearest to a misspelt one.
package enum Nearest {
    /// Nil where nothing is near enough to be meant: at most two edits, and fewer than half of the word.
    package static func to(_ word: String, among known: some Sequence<String>) -> String? {
        let wanted = Array(word.lowercased().utf8.prefix(64))
        guard !wanted.isEmpty else { return nil }
        let most = min(2, (wanted.count - 1) / 2 + (wanted.count == 2 ? 1 : 0))
        var best: (word: String, edits: Int)?
        for candidate in known {
            let bytes = Array(candidate.lowercased().utf8.prefix(64))
            guard abs(bytes.count - wanted.count) <= most else { continue }
            let edits = distance(wanted, bytes)
            if edits <= most, edits < best?.edits ?? .max { best = (candidate, edits) }
        }
        return best?.word
    }

    /// Damerau-Levenshtein, adjacent letters exchanged counting as one.
    private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
        var before: [Int] = []
        var last = Array(0...right.count)
        for row in 1...left.count {
            var line = [row]
            for column in 1...right.count {
                let same = left[row - 1] == right[column - 1]
                var cost = min(last[column] + 1, line[column - 1] + 1, last[column - 1] + (same ? 0 : 1))
                if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
                    cost = min(cost, before[column - 2] + 1)
                }
                line.append(cost)
            }
            (before, last) = (last, line)
        }
        return last[right.count]
    }
}
