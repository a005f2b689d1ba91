package import ArgumentParser
import KithWire

package struct GroupNewcomerCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "newcomer", abstract: "Show what somebody who is new is told, on a page to hand out.")
    @Argument(help: "The group.") var group: String
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let page = try options.connect().call(GroupNewcomer.self, GroupReference(group: group))
        if reading.json { return try Output.json(page) }
        Output.lines(NewcomerScreen.lines(page, .current))
    }
}
