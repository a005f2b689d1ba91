package import ArgumentParser
import KithModel
import KithWire

package struct MemberEnquireCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "enquire", abstract: "Note that somebody asks about a group.",
        discussion:
            "The name is asked for, or read from standard input; it is never an argument, since others can see those.")
    @Argument(help: "The group.") var group: String
    @Option(help: "Short name that they pick; two friendly words otherwise.") var handle: String?
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let session = try options.connect()
        let name = try Asking.newName(adding: "kith member enquire \(group)")
        let member = try session.call(
            MemberEnquire.self, MemberEnquire.Parameters(group: group, handle: handle, name: name))
        if reading.json { return try Output.json(member) }
        Output.line("Noted. On lists they stand as \(Printable.line(member.member)), so that no name has to.")
        Output.line("What a newcomer is told: kith group newcomer \(Printable.line(group))")
    }
}
