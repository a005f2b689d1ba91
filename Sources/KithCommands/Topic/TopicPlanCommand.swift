package import ArgumentParser
import KithModel
import KithWire

package struct TopicPlanCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "plan", abstract: "Plan a topic for a meeting, or with --undo for none any more.")
    @Argument(help: "The group.") var group: String
    @Argument(help: "Which, as the list names it.") var topic: String
    @OptionGroup var date: PlannedFor
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let planned = try options.connect().call(
            TopicPlan.self, TopicPlan.Parameters(group: group, topic: topic, meeting: date.reference(of: group)))
        if reading.json { return try Output.json(planned) }
        Output.lines(PlannedScreen(.current).topics([planned]))
    }
}
