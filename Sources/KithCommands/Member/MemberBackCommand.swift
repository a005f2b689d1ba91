package import ArgumentParser
import KithModel
import KithWire

package struct MemberBackCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "back", abstract: "Note that somebody who was away is back.")
    @Argument(help: "GROUP/HANDLE.") var member: String
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let wishes = try options.connect().call(MemberBack.self, MemberReference(member: member))
        if reading.json { return try Output.json(wishes) }
        Output.line("\(Printable.line(wishes.member)) is back.")
    }
}
