package import ArgumentParser
import KithModel
import KithWire

package struct RoleRotaCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "rota", abstract: "Show who takes which role at the meetings to come, and whom one could ask.")
    @Argument(help: "The group.") var group: String
    @Option(help: "First day.") var from: String?
    @Option(help: "Last day.") var until: String?
    @Option(help: "How many meetings; otherwise 4.") var limit: Int?
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let rota = try options.connect().call(
            RoleRota.self, RoleRota.Parameters(group: group, from: from, until: until, limit: limit))
        if reading.json { return try Output.json(rota) }
        Output.lines(RoleScreen(.current).rota(rota, of: group))
    }
}
