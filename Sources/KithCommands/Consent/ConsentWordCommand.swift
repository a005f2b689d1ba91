package import ArgumentParser
import KithModel
import KithWire

package struct ConsentWordCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "word", abstract: "Give a group words of its own for one thing that people agree to.",
        discussion: "The words are asked for, or read from standard input. What was agreed to before keeps its words.")
    @Argument(help: "The group.") var group: String
    @OptionGroup var purpose: PurposeArgument
    @Flag(help: "Go back to the words that come along.") var bundled = false
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let session = try options.connect()
        let screen = ConsentScreen(.current)
        let present = try session.call(ConsentAsk.self, GroupReference(group: group)).wordings
            .first { $0.purpose == purpose.code }
        if let present, !bundled, Asking.isThereSomebody { Output.lines(screen.wording(present)) }
        guard let text = bundled ? "" : try text() else { return Output.line("Nothing has changed.") }
        let word = try session.call(
            ConsentWord.self, ConsentWord.Parameters(group: group, purpose: purpose.code, text: text))
        if reading.json { return try Output.json(word) }
        Output.lines(screen.wording(word))
    }

    /// One line from somebody who sits there, everything from a file.
    private func text() throws(Refusal) -> String? {
        if Asking.isThereSomebody { return Asking.personal("Which words instead? (Enter to leave them as they are)") }
        let all = Asking.trimmed(String(decoding: try InputFile.read("-", most: 16_384), as: UTF8.self))
        return all.isEmpty ? nil : all
    }
}
