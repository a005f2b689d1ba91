/// One place where a value is not what was expected.
package struct Difference: Hashable, Sendable {
    /// `agenda[2].minutes`, lists counted from 1.
    package var path: String
    /// Absent: nothing was expected there.
    package var expected: PluginValue?
    /// Absent: nothing is there.
    package var got: PluginValue?

    package init(path: String, expected: PluginValue?, got: PluginValue?) {
        (self.path, self.expected, self.got) = (path, expected, got)
    }

    /// What was expected and what came, each as JSON cut to so many characters around where they part.
    package func sides(most: Int = 60) -> (expected: String?, got: String?) {
        let left = expected.map(Difference.written)
        let right = got.map(Difference.written)
        var start = 0
        if let left, let right, max(left.text.count, right.text.count) > most {
            let same = zip(left.text, right.text).prefix { $0 == $1 }.count
            start = same > most / 2 ? same - most / 3 : 0
        }
        func shown(_ side: (text: [Character], mark: String)) -> String { Difference.cut(side, from: start, most: most) }
        return (left.map(shown), right.map(shown))
    }

    /// A text's quotation marks stay, however it is cut.
    private static func written(_ value: PluginValue) -> (text: [Character], mark: String) {
        let text = JSONText.line(value, order: ["kind", "key", "title"])
        return value.string == nil ? (Array(text), "") : (Array(text.dropFirst().dropLast()), "\"")
    }

    private static func cut(_ side: (text: [Character], mark: String), from start: Int, most: Int) -> String {
        let begin = side.mark + (start > 0 ? "…" : "")
        let rest = side.text.dropFirst(start)
        let room = most - begin.count - side.mark.count
        let shown = rest.count > room ? String(rest.prefix(room - 1)) + "…" : String(rest)
        return begin + shown + side.mark
    }

    /// `agenda[2].minutes: expected 10, got 15`.
    package var words: String { words(most: 60) }

    /// - Parameter most: characters of each value.
    package func words(most: Int) -> String {
        let place = path.isEmpty ? "" : "\(path): "
        switch sides(most: most) {
        case (let expected?, let got?): return "\(place)expected \(expected), got \(got)"
        case (let expected?, nil): return "\(place)missing \(expected)"
        case (nil, let got?): return "\(place)not expected: \(got)"
        case (nil, nil): return "\(place)the same"
        }
    }
}
