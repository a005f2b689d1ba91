package import ArgumentParser
import KithModel
import KithWire

package struct MemberAddCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Welcome somebody into a group.",
        discussion: "The name is asked for, or read from standard input; it is never an argument, since others can see those.")
    @Argument(help: "The group.") var group: String
    @Option(help: "Short name that they pick; two friendly words otherwise.") var handle: String?
    @Flag(help: "They say that they are new.") var new = false
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let session = try options.connect()
        let name = try Asking.newName(adding: "kith member add \(group)")
        let member = try session.call(
            MemberAdd.self, MemberAdd.Parameters(group: group, handle: handle, name: name, new: new))
        if reading.json { return try Output.json(member) }
        Output.line("Welcome. On lists they stand as \(member.member), so that no name has to.")
    }
}
