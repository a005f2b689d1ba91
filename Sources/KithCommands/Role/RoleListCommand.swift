package import ArgumentParser
import KithModel
import KithWire

package struct RoleListCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(commandName: "list", abstract: "List the roles of a group.")
    @Argument(help: "The group.") var group: String
    @Flag(help: "Also those that the group has let go.") var retired = false
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let list = try options.connect().call(RoleList.self, RoleList.Parameters(group: group, retired: retired))
        if reading.json { return try Output.json(list) }
        Output.lines(RoleScreen(.current).list(list))
    }
}
