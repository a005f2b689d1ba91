package import ArgumentParser
import KithModel
import KithWire

package struct ResourceEditCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "edit", abstract: "Change what it says; another way to reach it wants to be confirmed anew.",
        discussion: """
            Each thing is asked for, or read from standard input as with add: "hours: day and night". What is not named stays, \
            and an empty value takes it away.
            """)
    @Argument(help: "Which, as the list names it.") var resource: String
    @OptionGroup var owner: ResourceOwner
    @Option(help: "Another kind.") var kind: String?
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let session = try options.connect()
        let present = try session.call(
            ResourceShow.self, ResourceShow.Parameters(group: owner.group, resource: resource))
        let details = try ResourceLines.details(present: present)
        let changed = try session.call(
            ResourceEdit.self,
            ResourceEdit.Parameters(
                group: owner.group, resource: resource, kind: kind.map(ResourceScreen.code), details: details))
        if reading.json { return try Output.json(changed) }
        Output.lines(ResourceScreen(.current).show(changed))
    }
}
