package import ArgumentParser
import KithModel
import KithWire

package struct GroupPauseCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "pause", abstract: "Let a group rest; its dates are kept.")
    @Argument(help: "The group.") var group: String
    @OptionGroup var options: Options
    package init() {}
    package func run() throws {
        let group = try options.connect().call(GroupPause.self, GroupReference(group: group))
        Output.line("\(group.handle) is paused. kith group resume \(group.handle)")
    }
}
