package import ArgumentParser
import KithModel
import KithWire

package struct MemberListCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(commandName: "list", abstract: "List who comes to a group.")
    @Argument(help: "The group.") var group: String
    @Flag(help: "Also those who left.") var left = false
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let list = try options.connect().call(MemberList.self, MemberList.Parameters(group: group, left: left))
        if reading.json { return try Output.json(list) }
        var table = Table("MEMBER", "NAME", "", yielding: 1, wrapsLast: true)
        for member in list.members { table.add(member.member, member.name ?? "", MemberCommands.note(member)) }
        Output.lines(table.lines(.current))
    }
}
