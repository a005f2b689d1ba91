package import ArgumentParser
import KithModel
import KithWire

package struct MemberRenameCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "rename", abstract: "Change how somebody wants to be called, as they ask.",
        discussion:
            "The name is asked for, or read from standard input; it is never an argument, since others can see those.")
    @Argument(help: "GROUP/HANDLE.") var member: String
    @Flag(help: "They would rather have no name here.") var none = false
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let session = try options.connect()
        let name = none ? nil : Asking.personal("What would they like to be called? (Enter to leave it as it is)")
        guard none || name != nil else { return Output.line("Nothing has changed.") }
        let member = try session.call(MemberName.self, MemberName.Parameters(member: member, name: name))
        if reading.json { return try Output.json(member) }
        let handle = Printable.line(member.member)
        Output.line(none ? "\(handle) has no name here now." : "\(handle) is called that from now on.")
    }
}
