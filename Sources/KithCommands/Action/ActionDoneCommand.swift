package import ArgumentParser
import KithWire

package struct ActionDoneCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "done", abstract: "Note that something is done, or with --undo that it is not.")
    @Argument(help: "The group.") var group: String
    @Argument(help: "Which, as the list names it.") var action: String
    @Flag(help: "It is not done after all.") var undo = false
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let done = try options.connect().call(
            ActionDone.self, ActionDone.Parameters(group: group, action: action, undo: undo ? true : nil))
        if reading.json { return try Output.json(done) }
        Output.line(undo ? "Back on the list: \(Printable.line(done.text))" : "Done: \(Printable.line(done.text))")
    }
}
