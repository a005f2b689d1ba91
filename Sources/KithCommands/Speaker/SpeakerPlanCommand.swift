package import ArgumentParser
import KithModel
import KithWire

package struct SpeakerPlanCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "plan", abstract: "Plan a guest for a meeting, or with --undo for none any more.",
        discussion: "The meeting's agenda then has a place for a guest.")
    @Argument(help: "The group.") var group: String
    @Argument(help: "Which, as the list names them.") var speaker: String
    @OptionGroup var date: PlannedFor
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let planned = try options.connect().call(
            SpeakerPlan.self,
            SpeakerPlan.Parameters(group: group, speaker: speaker, meeting: date.reference(of: group)))
        if reading.json { return try Output.json(planned) }
        Output.lines(PlannedScreen(.current).speakers([planned]))
    }
}
