package import ArgumentParser
import KithModel
import KithWire

package struct MemberAwayCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "away", abstract: "Note that somebody is away for a while, as they wished.",
        discussion:
            "They are asked nothing meanwhile, and what they had taken on until then is open again. It is counted nowhere.")
    @Argument(help: "GROUP/HANDLE.") var member: String
    @Option(help: "The day on which they are back; otherwise they will say.") var until: String?
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let wishes = try options.connect().call(MemberAway.self, MemberAway.Parameters(member: member, until: until))
        if reading.json { return try Output.json(wishes) }
        let until = wishes.awayUntil.map { "until \(RoleScreen.day($0)), which ends by itself" } ?? "until they say"
        Output.lines(Terminal.current.wrap("\(wishes.member) is away \(until). Nobody asks them for anything.", indent: ""))
    }
}
