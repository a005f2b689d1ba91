package import ArgumentParser
import KithModel
import KithWire

package struct EthicsReadOutCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "read-out", abstract: "Show it for reading aloud, one point after the other.")
    @Argument(help: "The group.") var group: String
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let shown = try options.connect().call(EthicsShow.self, EthicsShow.Parameters(group: group))
        if reading.json { return try Output.json(shown) }
        let screen = EthicsScreen(.current)
        guard let ethics = shown.ethics else { return Output.lines(screen.show(shown)) }
        let pages = screen.pages(ethics)
        let terminal = Terminal.current
        guard terminal.isInteractive else {
            return Output.lines(pages.flatMap { $0 + ["", ""] }.dropLast(2))
        }
        for (number, page) in pages.enumerated() {
            if terminal.canClear { Output.write("\u{1b}[H\u{1b}[2J") }
            let above = terminal.canClear ? max(1, (terminal.height - page.count) / 3) : 1
            Output.lines(Array(repeating: "", count: above) + page + [""])
            let question = number == pages.count - 1 ? "Enter: that was all" : "Enter: the next   q: stop"
            guard let answer = Asking.line("    \(question)"), answer.lowercased() != "q" else { return }
        }
    }
}
