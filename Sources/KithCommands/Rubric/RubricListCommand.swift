package import ArgumentParser
import KithModel
import KithWire

package struct RubricListCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the rubrics that there are.")
    @Argument(help: "The group; without it, what there is for all groups.") var group: String?
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let list = try options.connect().call(RubricList.self, RubricList.Parameters(group: group))
        if reading.json { return try Output.json(list) }
        guard !list.rubrics.isEmpty else { return Output.lines(["No plugin here brings a rubric.", "kith plugin list"]) }
        Output.lines(RubricScreen(.current).list(list.rubrics))
    }
}
