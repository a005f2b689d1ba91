import Glibc
import Synchronization

/// What the output can show.
package struct Terminal: Sendable {
    package var width: Int
    package var height: Int
    package var hasColour: Bool
    package var hasUnicode: Bool
    package var isInteractive: Bool

    /// Understands sequences that move and clear.
    package var canClear: Bool

    /// What is shown is heard: sentences in place of columns.
    package var isSpoken = false

    package init(
        width: Int = 80, height: Int = 24, hasColour: Bool = false, hasUnicode: Bool = true, isInteractive: Bool = false,
        canClear: Bool = false
    ) {
        (self.width, self.height, self.hasColour, self.canClear) = (width, height, hasColour, canClear)
        (self.hasUnicode, self.isInteractive) = (hasUnicode, isInteractive)
    }

    private static let speaks = Atomic<Bool>(false)

    /// From now on, as `--plain` asks for, and for every command that is run behind it.
    static func speak() { speaks.store(true, ordering: .relaxed) }

    package static var current: Terminal {
        var terminal = found
        terminal.isSpoken = speaks.load(ordering: .relaxed)
        return terminal
    }

    private static let found: Terminal = {
        let isTerminal = isatty(STDOUT_FILENO) == 1
        let kind = Environment.value("TERM")
        let canClear = isTerminal && kind != "dumb"
        var size = winsize()
        let isKnown = unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0
        let hasSize = isTerminal && isKnown && size.ws_col >= 40
        let locale = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap(Environment.value).first { !$0.isEmpty } ?? ""
        let isUTF8 = locale.lowercased().contains("utf-8") || locale.lowercased().contains("utf8")
        return Terminal(
            width: hasSize ? Int(size.ws_col) : 80, height: hasSize && size.ws_row >= 10 ? Int(size.ws_row) : 24,
            hasColour: canClear && Environment.value("NO_COLOR") == nil,
            hasUnicode: isUTF8, isInteractive: isTerminal && isatty(STDIN_FILENO) == 1, canClear: canClear)
    }()

    /// The text, or where only ASCII can be shown as much of it as can, each column kept.
    package func showing(_ text: String) -> String {
        if hasUnicode || text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
        return text.reduce(into: "") { shown, character in
            shown +=
                character.isASCII
                ? String(character)
                : Terminal.plain[character] ?? String(repeating: "?", count: DisplayWidth.of(String(character)))
        }
    }

    private static let plain: [Character: String] = [
        "‘": "'", "’": "'", "“": "\"", "”": "\"", "–": "-", "—": "-", "\u{a0}": " ", "·": ".", "•": "*", "…": ".",
    ]

    package var ellipsis: String { hasUnicode ? "…" : "..." }

    package func bold(_ text: String) -> String { hasColour ? "\u{1b}[1m\(text)\u{1b}[0m" : text }
    package func quiet(_ text: String) -> String { hasColour ? "\u{1b}[2m\(text)\u{1b}[0m" : text }
    package func marked(_ text: String) -> String { hasColour ? "\u{1b}[33m\(text)\u{1b}[0m" : text }

    /// Wrapped at spaces; words longer than a line are left whole.
    package func wrap(_ text: String, indent: String, width most: Int? = nil) -> [String] {
        let room = (most ?? min(width, 78)) - DisplayWidth.of(indent)
        var lines: [String] = []
        for paragraph in Printable.lines(text) {
            var line = ""
            for word in paragraph.split(separator: " ") {
                if !line.isEmpty, DisplayWidth.of(line) + 1 + DisplayWidth.of(String(word)) > room {
                    lines.append(indent + line)
                    line = ""
                }
                line += line.isEmpty ? word : " " + word
            }
            lines.append(indent + line)
        }
        return lines
    }
}
