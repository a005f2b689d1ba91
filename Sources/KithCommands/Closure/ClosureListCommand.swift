package import ArgumentParser
import KithModel
import KithWire

package struct ClosureListCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the days on which a group does not meet, and those of every group.")
    @Argument(help: "The group; without it only those of every group.") var group: String?
    @Flag(help: "Those of the past and those that were lifted, too.") var all = false
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}
    package func run() throws {
        let list = try options.connect().call(ClosureList.self, ClosureList.Parameters(group: group, all: all ? true : nil))
        if reading.json { return try Output.json(list) }
        guard !list.closures.isEmpty else { return Output.line("No days without meetings are noted.") }
        var table = Table("ID", "FROM", "UNTIL", "FOR", "")
        for closure in list.closures {
            let notes = [closure.reason, closure.lifted.map { "lifted \($0.prefix(10))" }].compactMap(\.self)
            table.add(
                closure.id, ClosureScreen.day(closure.from), ClosureScreen.day(closure.until), closure.group ?? "every group",
                notes.joined(separator: ", "))
        }
        Output.lines(table.lines(.current))
    }
}
