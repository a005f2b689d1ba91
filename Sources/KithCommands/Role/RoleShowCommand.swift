package import ArgumentParser
import KithModel
import KithWire

package struct RoleShowCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show what one person would like to do, and does.")
    @Argument(help: "GROUP/HANDLE.") var member: String
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let wishes = try options.connect().call(RoleShow.self, MemberReference(member: member))
        if reading.json { return try Output.json(wishes) }
        Output.lines(RoleScreen(.current).wishes(wishes))
    }
}
