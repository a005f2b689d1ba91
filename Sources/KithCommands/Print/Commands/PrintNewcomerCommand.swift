package import ArgumentParser
import KithModel
import KithWire

package struct PrintNewcomerCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "newcomer", abstract: "Print what somebody who is new is told.")
    @Argument(help: "The group.") var group: String
    @OptionGroup var printing: PrintOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let session = try options.connect()
        let page = try session.call(GroupNewcomer.self, GroupReference(group: group))
        try printing.put(try printing.paper(of: group, session).newcomer(page))
    }
}
