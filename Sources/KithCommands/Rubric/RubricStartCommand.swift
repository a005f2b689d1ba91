package import ArgumentParser
import KithModel
import KithWire

package struct RubricStartCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "start", abstract: "Begin a round in which the group looks at itself.")
    @Argument(help: "The group.") var group: String
    @Argument(help: "Which rubric, as the list names it.") var rubric: String
    @Flag(help: "It is about the service around the group.") var service = false
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let round = try options.connect().call(
            RubricStart.self, RubricStart.Parameters(group: group, rubric: rubric, service: service ? true : nil))
        if reading.json { return try Output.json(round) }
        let (handle, name) = (Printable.line(group), Printable.line(rubric))
        Output.lines(
            Terminal.current.wrap("A round of \(round.title) is open in \(handle). Whoever likes fills in a sheet.", indent: ""))
        let file = name.replacing("/", with: "-")
        Output.lines([
            "Here:      kith rubric rate \(handle) \(name)",
            "On paper:  kith rubric print \(name) --group \(handle) -o \(file).html",
        ])
    }
}
