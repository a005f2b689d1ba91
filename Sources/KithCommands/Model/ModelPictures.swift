import KithWire

/// What a recovery model looks like, drawn with what the terminal has; heard and not seen, it is a sentence.
struct ModelPictures {
    private let terminal: Terminal

    init(_ terminal: Terminal) { self.terminal = terminal }

    var dot: String { terminal.hasUnicode ? "·" : "-" }
    /// Between the two words of a pole: neither of them is where it goes.
    var dash: String { terminal.hasUnicode ? "–" : "-" }
    var contrary: String { terminal.hasUnicode ? "↔" : "<>" }
    private var arrow: String { terminal.hasUnicode ? "→" : "->" }
    private var both: String { terminal.hasUnicode ? "⇄" : "<->" }
    private var room: Int { min(terminal.width, 80) }
    private var prose: Int { min(terminal.width, 78) }

    /// A hub with its spokes; none of them is the first.
    func spokes(_ hub: String, _ ends: [String]) -> [String] {
        guard ends.count > 1, ends.count <= 12 else { return [] }
        let ends = ends.map(Printable.line)
        if terminal.isSpoken {
            return TextWrap.lines("\(hub) has \(ends.count) sides: \(ends.joined(separator: "; ")).", width: prose)
        }
        let hub = Printable.line(hub)
        let shown = DisplayWidth.of(hub) <= 24 ? hub : ""
        let line = terminal.hasUnicode ? "─" : "-"
        let signs =
            terminal.hasUnicode
            ? (top: "┌", side: "├", end: "└", hub: "┤", cross: "┼") : (top: "+", side: "+", end: "+", hub: "+", cross: "+")
        let middle = (ends.count - 1) / 2
        let blank = String(repeating: " ", count: DisplayWidth.of(shown) + 4)
        let bar = terminal.hasUnicode ? "│" : "|"
        return ends.enumerated().flatMap { number, end in
            let isHub = number == middle && !shown.isEmpty
            let before = isHub ? "  \(shown) \(line)" : blank
            let sign =
                number == 0 && !isHub
                ? signs.top
                : number == ends.count - 1 && !isHub
                    ? signs.end
                    : isHub
                        ? (number == 0 ? "┬".orPlain(terminal) : signs.cross) : signs.side
            let below = blank + (number == ends.count - 1 ? " " : bar) + "   "
            return TextWrap.lines(end, width: room - DisplayWidth.of(below)).enumerated().map { place, part in
                (place == 0 ? "\(before)\(sign)\(line)\(line) " : below) + part
            }
        }
    }

    /// Steps on one level: people go back and forth between them. A pathway leads one way.
    func steps(_ steps: [ModelPiece], isPathway: Bool) -> [String] {
        guard steps.count > 1 else { return [] }
        var first = 1
        let titles = steps.map { step in
            guard let rungs = step.rungs else { return Printable.line(step.title) }
            defer { first += rungs }
            return "\(rungs == 1 ? "\(first)" : "\(first)-\(first + rungs - 1)") \(Printable.line(step.title))"
        }
        if terminal.isSpoken {
            let way = isPathway ? "one leading to the next" : "back and forth between them, none better than another"
            return TextWrap.lines("\(titles.joined(separator: "; ")): \(way).", width: prose)
        }
        let sign = isPathway ? arrow : both
        // A row that goes on below ends with the sign.
        let most = room - 4 - 1 - DisplayWidth.of(sign)
        var rows: [[Box]] = [[]]
        var used = 0
        for title in titles {
            let box = Box(lines: TextWrap.lines(title, width: most))
            let width = box.width + 4 + (rows[rows.count - 1].isEmpty ? 0 : 2 + DisplayWidth.of(sign))
            if used + width > most + 4, !rows[rows.count - 1].isEmpty {
                rows.append([])
                used = box.width + 4
            } else {
                used += width
            }
            rows[rows.count - 1].append(box)
        }
        return rows.enumerated().flatMap { number, row in
            boxes(row, between: sign, isLast: number == rows.count - 1)
        }
    }

    private struct Box {
        let lines: [String]

        var width: Int { lines.map(DisplayWidth.of).max() ?? 0 }
    }

    private func boxes(_ boxes: [Box], between sign: String, isLast: Bool) -> [String] {
        let unicode = terminal.hasUnicode
        let gap = String(repeating: " ", count: DisplayWidth.of(sign) + 2)
        func edge(_ left: String, _ right: String) -> String {
            boxes.map { left + String(repeating: unicode ? "─" : "-", count: $0.width + 2) + right }.joined(separator: gap)
        }
        let wall = unicode ? "│" : "|"
        let height = boxes.map(\.lines.count).max() ?? 0
        let middle = (0..<height).map { line in
            let isSigned = line == (height - 1) / 2
            let cells = boxes.map { box in
                "\(wall) \(DisplayWidth.pad(line < box.lines.count ? box.lines[line] : "", to: box.width)) \(wall)"
            }
            return cells.joined(separator: isSigned ? " \(sign) " : gap) + (isLast || !isSigned ? "" : " \(sign)")
        }
        return [edge(unicode ? "┌" : "+", unicode ? "┐" : "+")] + middle + [edge(unicode ? "└" : "+", unicode ? "┘" : "+")]
    }

    /// Each a line between two words.
    func poles(_ poles: [(from: String, to: String)]) -> [String] {
        let poles = poles.map { (from: Printable.line($0.from), to: Printable.line($0.to)) }
        if terminal.isSpoken { return poles.flatMap { TextWrap.lines("Between \($0.from) and \($0.to).", width: prose) } }
        let left = poles.map { DisplayWidth.of($0.from) }.max() ?? 0
        let right = poles.map { DisplayWidth.of($0.to) }.max() ?? 0
        let length = min(24, room - left - right - 6)
        let (end, line) = terminal.hasUnicode ? ("●", "─") : ("o", "-")
        guard length >= 5 else {
            // Words too long for one line stand above and below it.
            let rule = "  \(end)\(String(repeating: line, count: 24))\(end)"
            return Array(
                poles.map { TextWrap.hanging("  ", $0.from, width: prose) + [rule] + TextWrap.hanging("  ", $0.to, width: prose) }
                    .joined(separator: [""]))
        }
        return poles.map { pole in
            let before = String(repeating: " ", count: left - DisplayWidth.of(pole.from)) + pole.from
            return "  \(before) \(end)\(String(repeating: line, count: length - 2))\(end) \(pole.to)"
        }
    }

    /// Two columns, with a sign between contraries.
    func columns(_ titles: [String], _ pairs: [ModelPair]) -> [String] {
        if terminal.isSpoken {
            return pairs.flatMap { pair in
                TextWrap.lines("\(pair.left)\(pair.opposites ? "; the contrary" : "; beside it"): \(pair.right)", width: prose)
            }
        }
        let width = (room - 5) / 2
        func row(_ left: String, _ sign: String, _ right: String) -> [String] {
            let lefts = TextWrap.lines(left, width: width)
            let rights = TextWrap.lines(right, width: width)
            return (0..<max(lefts.count, rights.count)).map { line in
                let before = DisplayWidth.pad(line < lefts.count ? lefts[line] : "", to: width + 1)
                let between = DisplayWidth.pad(line == 0 ? sign : "", to: 3)
                var text = before + between + (line < rights.count ? rights[line] : "")
                while text.hasSuffix(" ") { text.removeLast() }
                return text
            }
        }
        let head = titles.count == 2 ? row(titles[0], "", titles[1]).map(terminal.bold) + [""] : []
        let rows = pairs.map { row($0.left, $0.opposites ? contrary : "", $0.right) }
        return head + Array(rows.joined(separator: [""]))
    }
}

extension String {
    fileprivate func orPlain(_ terminal: Terminal) -> String { terminal.hasUnicode ? self : "+" }
}
