package import ArgumentParser
import KithModel

package struct MenuCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "menu", abstract: "Choose from a list what to do; 'kith' alone on a terminal opens it.",
        discussion: "Whatever is chosen, the command that does it is shown first, and asks as it always does.")
    @Flag(help: "Line by line, for screen readers: nothing is cleared or drawn.") var plain = false
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let terminal = Terminal.current
        // In a pipe commands don't ask, and a line meant for one would be taken by another.
        guard terminal.isInteractive else {
            throw Refusal(.invalidArgument, "There is no terminal here to choose at.", remedy: "kith --help")
        }
        if plain { Terminal.speak() }
        var menu = MenuConversation(options, terminal, isPlain: plain || !terminal.canClear)
        try menu.run()
    }
}
