package import ArgumentParser
import KithModel
import KithWire

package struct ConsentListCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List who in a group agreed to one thing.")
    @Argument(help: "The group.") var group: String
    @OptionGroup var purpose: PurposeArgument
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let list = try options.connect().call(
            ConsentList.self, ConsentList.Parameters(group: group, purpose: purpose.code))
        if reading.json { return try Output.json(list) }
        let title = Purpose(rawValue: purpose.code)?.title ?? purpose.code
        guard !list.members.isEmpty else { return Output.line("Nobody in \(Printable.line(group)) agreed to: \(title).") }
        var table = Table("MEMBER", "NAME")
        for member in list.members { table.add(member.member, member.name ?? "") }
        Output.lines(table.lines(.current))
    }
}
