/// What the menu shows: numbers, words and what they stand for, at most eighty columns wide.
package struct MenuScreen {
    private let isPlain: Bool

    /// Groups that are listed; any other is found by its name.
    private static let most = 15

    /// - Parameter isPlain: sentences, which a screen reader reads well.
    package init(isPlain: Bool) { self.isPlain = isPlain }

    package func list(_ title: String, _ items: [MenuItem]) -> [String] {
        if isPlain { return [title] + items.map { "\($0.number), \($0.word): \($0.words)." } }
        let column = items.map { DisplayWidth.of($0.word) }.max() ?? 0
        return [title, ""] + items.map { "\(number($0.number))  \(DisplayWidth.pad($0.word, to: column))  \($0.words)" } + [""]
    }

    package func groups(_ groups: [String]) -> [String] {
        let shown = groups.prefix(MenuScreen.most).enumerated().map { index, group in
            isPlain ? "\(index + 1), \(Printable.line(group))." : "\(number(index + 1))  \(Printable.line(group))"
        }
        let more = groups.count > MenuScreen.most ? [isPlain ? "And others." : "      and others"] : []
        return isPlain ? ["Which group?"] + shown + more : ["Which group?", ""] + shown + more + [""]
    }

    private func number(_ number: Int) -> String { (number < 10 ? "   " : "  ") + "\(number)" }
}
