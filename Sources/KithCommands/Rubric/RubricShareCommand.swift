package import ArgumentParser
import KithModel
import KithWire

package struct RubricShareCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "share", abstract: "Share a closed round with coordinators, in bands, or stop sharing it.",
        discussion: """
            Coordinators see for each heading what lies in the middle, and how many looked as a band; both only where enough did. That is for the group to decide, round by round.
            """)
    @Argument(help: "The group.") var group: String
    @Argument(help: "Which rubric, as the list names it.") var rubric: String
    @Option(help: ArgumentHelp("Another round than the newest that is closed, as progress names it.", valueName: "round"))
    var round: String?
    @Flag(help: "Share it no longer.") var stop = false
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let shared = try options.connect().call(
            RubricShare.self, RubricShare.Parameters(group: group, rubric: rubric, round: round, shared: !stop))
        if reading.json { return try Output.json(shared) }
        let handle = Printable.line(group)
        Output.lines(
            shared.shared
                ? Terminal.current.wrap(
                    "Coordinators see the bands of this round now, and nothing where few people looked.", indent: "")
                    + ["What they see: kith rubric shared \(handle)"]
                : ["It is the group's alone again."])
    }
}
