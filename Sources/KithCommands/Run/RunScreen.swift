import KithModel
import KithWire

/// The companion's screen: so many lines as the terminal has, none longer than it is wide.
package struct RunScreen {
    private let state: RunState
    private let terminal: Terminal
    private let when: When

    /// - Parameter terminal: its width and height are the screen's.
    package init(_ state: RunState, _ terminal: Terminal, when: When) {
        (self.state, self.terminal, self.when) = (state, terminal, when)
    }

    /// The last column stays empty: terminals differ in what they do after it.
    private var width: Int { max(20, terminal.width - 1) }
    private var height: Int { max(6, terminal.height) }
    private var isRoomy: Bool { height >= 16 }

    /// Exactly `height` of them.
    package var lines: [String] {
        let (head, foot) = (head, foot)
        let body = state.mode == .help ? help : body
        let shown = window(body, at: state.scroll)
        let all = head + shown + Array(repeating: "", count: max(0, room - shown.count)) + foot
        return Array(all.suffix(from: max(0, all.count - height)))
    }

    /// Where the next letter goes, from 1.
    package var cursor: (row: Int, column: Int) {
        let isWriting: Bool =
            switch state.mode {
            case .text, .voices: true
            default: false
            }
        return (height, isWriting ? min(width, DisplayWidth.of(lines.last ?? "") + 1) : 1)
    }

    /// Lines that the prompt has at once.
    package var room: Int { max(1, height - head.count - foot.count) }

    /// By how many lines the prompt can be scrolled.
    package var reach: Int {
        let count = (state.mode == .help ? help : body).count
        return count > room ? count - max(1, room - 1) : 0
    }

    // MARK: Above and below

    private var head: [String] {
        guard let meeting = state.meeting else { return [cut(Printable.line(state.group))] + gap }
        let group = Printable.line(meeting.group)
        let name = "\(group)  \(When.date(meeting.time))"
        guard let step = meeting.step, let steps = meeting.steps, state.isOpen else { return [cut(name)] + gap }
        let place = "step \(step) of \(steps)"
        let most = max(8, width - place.count - 2)
        let short = "\(group)  \(Printable.line(meeting.time.at).replacing("T", with: " "))"
        let left = DisplayWidth.cut(DisplayWidth.of(name) > most ? short : name, to: most, mark: terminal.ellipsis)
        return [cut(DisplayWidth.pad(left, to: width - place.count) + place)] + gap + title
    }

    private var title: [String] {
        guard let now = state.meeting?.now else { return [] }
        let lead = now.lead.map { "  (\(Printable.line($0)))" } ?? ""
        let title = DisplayWidth.cut(
            Printable.line(now.title), to: max(8, width - DisplayWidth.of(lead)), mark: terminal.ellipsis)
        return [terminal.bold(title) + DisplayWidth.cut(lead, to: max(0, width - DisplayWidth.of(title)), mark: "")]
    }

    private var gap: [String] { isRoomy ? [""] : [] }

    private var foot: [String] {
        var foot = gap
        if state.isOpen, state.mode != .help { foot += time + (isRoomy ? [""] : []) + then + gap }
        return foot + [cut(notice)] + keys.map(cut)
    }

    private var notice: String {
        if state.isLost { return RunWords.lost }
        if let notice = state.notice { return Printable.line(notice) }
        switch state.mode {
        case .text(let kind, _): return "\(NoteWords.question(kind)) No names. Enter keeps it, Escape leaves it."
        case .voices: return NoteWords.voices
        case .kinds: return "What is it?"
        case .opening: return state.meeting.flatMap { when.early($0.time) } ?? ""
        default: return ""
        }
    }

    private var keys: [String] {
        switch state.mode {
        case .text(_, let text): return [tail("> ", text)]
        case .voices(_, let typed): return [tail("> ", typed)]
        case .kinds:
            let kinds = (state.meeting?.now?.offers ?? NoteKind.always).map { "\(RunWords.key(of: $0)) \($0.rawValue)," }
            return Hanging.lines("  ", kinds + ["Esc none"], width: width)
        case .wanted: return ["\(NoteWords.wanted)  y yes  n no"]
        case .opening: return ["Open \(Printable.line(state.meeting?.meeting ?? "")) now?  y yes  n no"]
        case .closing: return ["Close the meeting?  y yes  n no"]
        case .help: return ["any other key goes back"]
        case .steps: break
        }
        guard state.isOpen else { return [state.meeting == nil ? "q quit" : "o open it  ? keys  q quit"] }
        let pause = state.meeting?.paused == true ? "p go on" : "p pause"
        return [
            width >= 77
                ? "n next  b back  + time  \(pause)  s leave out  w note  c close  ? keys  q quit"
                : width >= 48 ? "n next  b back  w note  c close  ? keys  q quit" : "n next  b back  w note  ? keys  q quit"
        ]
    }

    /// What comes, and what was left out.
    private var then: [String] {
        guard let meeting = state.meeting, let step = meeting.step else { return [] }
        let steps = state.agenda?.steps ?? []
        let coming = steps.isEmpty ? [meeting.then].compactMap(\.self) : Array(steps.dropFirst(step))
        let most = height >= 20 ? 3 : isRoomy ? 2 : 1
        var lines = coming.prefix(most).enumerated().map { number, step in
            let minutes = step.minutes > 0 ? "  \(step.minutes) min" : ""
            return cut((number == 0 ? "Then  " : "      ") + Printable.line(step.title) + minutes)
        }
        if coming.isEmpty { lines = [cut("This is the last step. c closes the meeting, with a question or two.")] }
        if coming.count > most, isRoomy { lines.append(cut("      and \(coming.count - most) more")) }
        let out = steps.filter { state.agenda?.leftOut?.contains($0.key) == true }.map { Printable.line($0.title) }
        if !out.isEmpty, isRoomy { lines.append(cut("Left out: \(out.joined(separator: ", "))")) }
        return lines
    }

    private var time: [String] {
        guard let meeting = state.meeting else { return [] }
        let words = PaceWords.text(used: state.used, planned: meeting.planned, paused: meeting.paused == true)
        guard let planned = meeting.planned, planned > 0 else { return [cut(words)] }
        let length = width - DisplayWidth.of(words) - 2
        guard length >= 8 else { return [cut(words)] }
        return ["\(bar(state.used, of: planned, length: min(40, length)))  \(words)"]
    }

    private func bar(_ used: Int, of planned: Int, length: Int) -> String {
        let cells = terminal.hasUnicode ? length : length - 2
        // Divided first: a step that was paused for a year would not fit otherwise.
        let full = min(cells, Int(Double(min(used, planned)) / Double(planned) * Double(cells)))
        let (done, open) = terminal.hasUnicode ? ("━", "─") : ("#", "-")
        let bar = String(repeating: done, count: full) + String(repeating: open, count: cells - full)
        return terminal.hasUnicode ? bar : "[\(bar)]"
    }

    // MARK: Between

    private var body: [String] {
        guard let meeting = state.meeting else { return trouble }
        guard state.isOpen, let now = meeting.now else { return planned(meeting) }
        var lines: [String] = []
        if let reason = meeting.fellBack { lines += wrap("The built-in agenda takes the place of \(reason)") + [""] }
        return lines + (now.prompt.map { wrap($0) } ?? [])
    }

    private func planned(_ meeting: MeetingView) -> [String] {
        var lines = wrap("No meeting is under way.") + [""]
        lines += wrap("The next one is \(when.text(meeting.time))" + (meeting.place.map { ", \($0)" } ?? "") + ".")
        return lines + [""] + wrap("o opens it at its first step. Nothing happens before.")
    }

    private var trouble: [String] {
        guard let trouble = state.trouble else { return [] }
        return wrap(trouble.message) + (trouble.remedy.map { wrap("Try: \($0)") } ?? [])
    }

    private var help: [String] {
        let column = width >= 60 ? 17 : 4
        return RunWords.help.flatMap { key, words in
            let key = width >= 60 ? key : key.replacing("up, down, space", with: "...")
            var lines = wrap(words, indent: String(repeating: " ", count: column + 2))
            lines[0] = "  " + DisplayWidth.pad(key, to: column) + lines[0].dropFirst(column + 2)
            return lines
        }
    }

    /// As many lines as there is room for; where more are above or below, the last says so.
    private func window(_ body: [String], at scroll: Int) -> [String] {
        guard body.count > room else { return body }
        guard room > 1 else { return Array(body.dropFirst(min(scroll, body.count - 1)).prefix(1)) }
        let first = min(scroll, body.count - (room - 1))
        let shown = Array(body.dropFirst(first).prefix(room - 1))
        let (above, below) = (first > 0, first + room - 1 < body.count)
        let words = above && below ? "more above and below" : above ? "more above" : "more below: space, or arrow down"
        return shown + [cut(terminal.quiet("  (\(words))"))]
    }

    // MARK: Lines

    /// What is being written: its end, where it is longer than the line.
    private func tail(_ mark: String, _ text: String) -> String {
        let line = Printable.lines(text).joined(separator: " / ")
        let most = width - DisplayWidth.of(mark) - 1
        guard DisplayWidth.of(line) > most else { return mark + line }
        var shown: [Character] = []
        var used = DisplayWidth.of(terminal.ellipsis)
        for letter in line.reversed() {
            used += DisplayWidth.of(String(letter))
            if used > most { break }
            shown.append(letter)
        }
        return mark + terminal.ellipsis + String(shown.reversed())
    }

    /// Wrapped at spaces; a word longer than a line goes on in the next.
    private func wrap(_ text: String, indent: String = "  ") -> [String] {
        terminal.wrap(text, indent: indent, width: min(width, 78)).flatMap { line -> [String] in
            var (lines, rest) = ([String](), line)
            while DisplayWidth.of(rest) > width {
                let piece = DisplayWidth.cut(rest, to: width, mark: "")
                guard !piece.isEmpty else { break }
                lines.append(piece)
                rest = indent + rest.dropFirst(piece.count)
            }
            return lines + [rest]
        }
    }

    /// Sequences that make text bold take no room, and are only around what is short enough.
    private func cut(_ line: String) -> String {
        line.contains("\u{1b}") ? line : DisplayWidth.cut(line, to: width, mark: terminal.ellipsis)
    }
}
