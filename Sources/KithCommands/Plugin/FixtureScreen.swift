import KithModel
import KithPlugins

/// How fixtures went: a line each, and under one that does not pass, why.
struct FixtureScreen {
    private let terminal: Terminal

    /// Beyond these, differences are only counted.
    private static let differencesMost = 12
    private static let indent = "         "

    init(_ terminal: Terminal) { self.terminal = terminal }

    static func count(_ number: Int) -> String { "\(number) \(number == 1 ? "fixture" : "fixtures")" }

    /// - Parameter isUpdated: what it expects was written anew.
    func lines(_ run: FixtureRun, isUpdated: Bool = false) -> [String] {
        let word = isUpdated ? "written" : FixtureScreen.word(run.outcome)
        let place = run.isPassed ? "" : " (\(run.fixture.file):\(run.fixture.line))"
        var head = terminal.wrap(run.fixture.name + place, indent: FixtureScreen.indent, width: terminal.width)
        head[0] = DisplayWidth.pad(word, to: FixtureScreen.indent.count) + head[0].dropFirst(FixtureScreen.indent.count)
        return (run.isPassed ? head : head.map(terminal.bold)) + why(run)
    }

    private static func word(_ outcome: FixtureRun.Outcome) -> String {
        switch outcome {
        case .passed: "ok"
        case .differs: "differs"
        case .open: "open"
        case .failed, .succeeded, .refused: "fails"
        }
    }

    private func why(_ run: FixtureRun) -> [String] {
        switch run.outcome {
        case .passed: return []
        case .differs(let differences):
            let shown = differences.prefix(FixtureScreen.differencesMost).flatMap(lines)
            let left = differences.count - FixtureScreen.differencesMost
            return shown + (left > 0 ? ["\(FixtureScreen.indent)and \(left) more"] : [])
        case .open: return wrapped("expects nothing yet; it gave \(run.result.map { JSONText.line($0.value) } ?? "nothing")")
        case .failed(let fault):
            guard case .error(let part) = run.fixture.expectation else { return wrapped(fault.message) }
            return wrapped("expected an error with '\(part)', got: \(fault.message)")
        case .succeeded:
            guard case .error(let part) = run.fixture.expectation else { return [] }
            return wrapped("expected an error with '\(part)', got \(run.result.map { JSONText.line($0.value) } ?? "none")")
        case .refused(let refusal):
            let place = "\(run.fixture.file):\(run.fixture.line): "
            let words = refusal.message.hasPrefix(place) ? String(refusal.message.dropFirst(place.count)) : refusal.message
            return wrapped(words + (refusal.remedy.map { " Try: \($0)" } ?? ""))
        }
    }

    /// On one line where it fits, else what was expected and what came one under the other.
    private func lines(_ difference: Difference) -> [String] {
        let words = FixtureScreen.indent + Printable.line(difference.words)
        let excess = DisplayWidth.of(words) - terminal.width
        if excess <= 0 { return [words] }
        if difference.expected == nil || difference.got == nil, excess <= 30 {
            return [FixtureScreen.indent + Printable.line(difference.words(most: 60 - excess))]
        }
        let (expected, got) = difference.sides(most: terminal.width - FixtureScreen.indent.count - 11)
        let sides = [("expected", expected), ("got", got)].compactMap { name, side in
            side.map { "\(FixtureScreen.indent)  \(DisplayWidth.pad(name, to: 9))\(Printable.line($0))" }
        }
        return ["\(FixtureScreen.indent)\(Printable.line(difference.path)):"] + sides
    }

    /// Values can be long: some lines of them tell enough.
    private func wrapped(_ text: String) -> [String] {
        let cut = text.count > 400 ? text.prefix(400) + terminal.ellipsis : text
        return terminal.wrap(cut, indent: FixtureScreen.indent)
    }
}
