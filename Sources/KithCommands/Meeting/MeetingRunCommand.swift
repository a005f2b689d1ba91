package import ArgumentParser
import KithModel
import KithWire

package struct MeetingRunCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "run", abstract: "Go through a meeting on a whole screen, for whoever facilitates.",
        discussion:
            "It shows the meeting that is open, or offers to open the next. Leaving it leaves the meeting open; several may look at once."
    )
    @Argument(help: "The group.") var group: String
    @Flag(help: "Line by line, for screen readers: nothing is drawn and nothing written over.") var plain = false
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let terminal = Terminal.current
        guard plain || terminal.isInteractive else {
            throw Refusal(
                .invalidArgument, "There is no terminal here to show a meeting on.",
                remedy: "kith meeting run \(Printable.line(group)) --plain")
        }
        if plain { Terminal.speak() }
        let end: RunLoop.End
        if plain || !terminal.canClear {
            var dialogue = RunDialogue(group, options)
            end = try dialogue.run()
        } else {
            end = try onScreen(terminal)
        }
        if end == .close { try MeetingClosing.close("\(group)@open", try options.connect(), asking: true) }
    }

    private func onScreen(_ terminal: Terminal) throws(Refusal) -> RunLoop.End {
        var loop = RunLoop(group, options, terminal)
        try loop.begin()
        let end = try TerminalHold.covered(terminal) { () throws(Refusal) in
            try TerminalHold.withKeys { () throws(Refusal) in try loop.run() }
        }
        if end == .quit, loop.state.isOpen {
            Output.line("The meeting stays open: kith meeting run \(Printable.line(group))")
        }
        return end
    }
}
