package import ArgumentParser
import KithModel
import KithWire

package struct GroupResumeCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(commandName: "resume", abstract: "Go on after a pause.")
    @Argument(help: "The group.") var group: String
    @OptionGroup var options: Options
    package init() {}
    package func run() throws {
        let group = try options.connect().call(GroupResume.self, GroupReference(group: group))
        Output.line("\(group.handle) goes on.")
    }
}
