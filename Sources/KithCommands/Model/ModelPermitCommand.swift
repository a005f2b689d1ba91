package import ArgumentParser
import KithModel
import KithWire

package struct ModelPermitCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "permit", abstract: "Say that the permission which a model needs was given, or no longer is.",
        discussion: """
            Some models belong to somebody who says where they may be used. Such a model comes along as names and numbers, and \
            stays off until whoever looks after this machine says that they asked and were allowed.
            """)
    @Argument(help: "Which, as the list names it.") var model: String
    @Option(help: "As this group has it, whose own plugin may bring it.") var group: String?
    @Flag(help: "It was not given, or is given no longer.") var undo = false
    @Flag(help: "Without being asked again.") var yes = false
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let session = try options.connect()
        let before = try session.call(ModelShow.self, ModelShow.Parameters(model: model, group: group)).model
        if !undo, !yes, let needs = before.needs {
            guard Asking.isThereSomebody else {
                throw Refusal(
                    .invalidArgument, "Nothing was changed: \(Printable.line(needs))",
                    remedy: "if it was given: kith model permit \(before.model)" + (group.map { " --group \($0)" } ?? "")
                        + " --yes")
            }
            Output.lines(Terminal.current.wrap(needs, indent: ""))
            guard Asking.agree("Was it given to you?") == true else { return Output.line("It stays off.") }
        }
        let after = try session.call(ModelPermit.self, ModelPermit.Parameters(model: model, given: !undo, group: group))
        if reading.json { return try Output.json(after) }
        Output.lines(
            Terminal.current.wrap(
                after.needs == nil ? "\(after.title) can be chosen now." : "\(after.title) is off.", indent: ""))
    }
}
