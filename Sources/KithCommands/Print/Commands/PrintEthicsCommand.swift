package import ArgumentParser
import KithModel
import KithWire

package struct PrintEthicsCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "ethics", abstract: "Print what a group promises itself.")
    @Argument(help: "The group.") var group: String
    @OptionGroup var printing: PrintOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let session = try options.connect()
        let shown = try session.call(EthicsShow.self, EthicsShow.Parameters(group: group))
        try printing.put(try printing.paper(of: group, session).ethics(shown.ethics))
    }
}
