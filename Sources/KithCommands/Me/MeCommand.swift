package import ArgumentParser
import KithModel
import KithWire

package struct MeCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "me", abstract: "Your own page in a group: what is kept about you, and what you want changed.",
        discussion:
            "Your short name and your secret are asked for. In a pipe they are a line each, then come choices and answers."
    )
    @Argument(help: "The group.") var group: String
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let session = try options.connect()
        let terminal = Terminal.current
        if reading.json {
            if let view = try MeDoor.enter(group, session) { try Output.json(view) }
            return
        }
        if terminal.isInteractive, !terminal.canClear {
            Output.line("This terminal keeps what it shows. Please clear it, or close it, before you go.")
        }
        // Already what they type first is theirs alone.
        try TerminalHold.covered(terminal) { () throws(Refusal) in
            guard let view = try MeDoor.enter(group, session) else { return }
            var conversation = MeConversation(session, view, terminal)
            try conversation.run()
        }
        if terminal.isInteractive, !terminal.canClear {
            Output.line("This terminal keeps what it showed. Please clear it, or close it, before you go.")
        }
    }
}
