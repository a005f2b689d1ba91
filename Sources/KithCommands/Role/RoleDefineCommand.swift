package import ArgumentParser
import KithModel
import KithWire

package struct RoleDefineCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "define", abstract: "Think of a role, give one words of your own, or let one go.",
        discussion: "facilitator, co_facilitator and substitute are there from the beginning.")
    @Argument(help: "The group.") var group: String
    @Argument(help: "What names it: tea, door, time.") var role: String
    @Option(help: "How the group calls it; empty: as usual.") var title: String?
    @Option(help: "What there is to do; empty: no words.") var summary: String?
    @Option(help: "How many people do it at one meeting, up to 10.") var places: Int?
    @Flag(help: "Let it go: what was offered and taken for it ends.") var retire = false
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let role = try options.connect().call(
            RoleDefine.self,
            RoleDefine.Parameters(
                group: group, role: role, title: title, summary: summary, places: places, retired: retire ? true : nil))
        if reading.json { return try Output.json(role) }
        Output.lines(RoleScreen(.current).defined(role, in: group))
    }
}
