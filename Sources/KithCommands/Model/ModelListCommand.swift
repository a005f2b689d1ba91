package import ArgumentParser
import KithModel
import KithWire

package struct ModelListCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the recovery models that there are, and what a group chose.")
    @Argument(help: "The group; without it, what there is for all groups.") var group: String?
    @Flag(help: "Only what the group chose.") var chosen = false
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func validate() throws {
        if chosen, group == nil { throw ValidationError("Name the group that chose them.") }
    }

    package func run() throws {
        let list = try options.connect().call(
            ModelList.self, ModelList.Parameters(group: group, chosen: chosen ? true : nil))
        if reading.json { return try Output.json(list) }
        guard !list.models.isEmpty else {
            guard let group, chosen else {
                return Output.lines(["No plugin here brings a recovery model.", "kith plugin list"])
            }
            let handle = Printable.line(group)
            return Output.lines(["\(handle) goes by no model, which is fine.", "kith model list \(handle)"])
        }
        Output.lines(ModelScreen(.current).list(list.models))
    }
}
