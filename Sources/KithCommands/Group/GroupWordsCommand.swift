package import ArgumentParser
import KithWire

package struct GroupWordsCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "words", abstract: "Show thoughts on the words in a group's public texts; the group chooses its words.")
    @Argument(help: "The group.") var group: String
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let words = try options.connect().call(GroupWords.self, GroupWords.Parameters(group: group))
        if reading.json { return try Output.json(words) }
        guard !words.hints.isEmpty else {
            return Output.line("Nothing to say on the public texts of \(Printable.line(group)).")
        }
        let terminal = Terminal.current
        if let idea = words.idea { Output.lines(terminal.wrap(idea, indent: "") + [""]) }
        for hint in words.hints {
            let say = hint.say.isEmpty ? "" : ", perhaps: " + hint.say.map { "\"\($0)\"" }.joined(separator: " or ")
            Output.lines(terminal.wrap("In the \(hint.field), \"\(hint.found)\"\(say)", indent: ""))
            Output.lines(terminal.wrap(hint.because, indent: "  "))
        }
    }
}
