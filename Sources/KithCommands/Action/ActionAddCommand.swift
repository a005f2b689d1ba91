package import ArgumentParser
import KithModel
import KithWire

package struct ActionAddCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Put something on the list of what a group wants to do.",
        discussion:
            "What it is, is asked for or read from standard input; it is never an argument, since others can see those.")
    @Argument(help: "The group.") var group: String
    @Option(help: "Until when: 2026-12-01, 'next tue', 'in 2 weeks'.") var by: String?
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let session = try options.connect()
        guard let text = try Asking.text(NoteWords.question(.action)) else { return Output.line("Nothing was put on the list.") }
        let added = try session.call(ActionAdd.self, ActionAdd.Parameters(group: group, text: text, by: by))
        if reading.json { return try Output.json(added) }
        Output.line("On the list\(added.by.map { ", by \($0)" } ?? ""): kith action list \(Printable.line(group))")
    }
}
