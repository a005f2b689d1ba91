package import ArgumentParser
import KithModel
import KithWire

package struct TopicRemoveCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "remove", abstract: "Take a topic off the list for good.")
    @Argument(help: "The group.") var group: String
    @Argument(help: "Which, as the list names it.") var topic: String
    @Flag(help: "Don't ask.") var yes = false
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let session = try options.connect()
        if !yes { try PlannedWord.confirmRemoval("kith topic remove \(group) \(topic) --yes") }
        _ = try session.call(TopicRemove.self, TopicRemove.Parameters(group: group, topic: topic))
        Output.line("It is off the list.")
    }
}
