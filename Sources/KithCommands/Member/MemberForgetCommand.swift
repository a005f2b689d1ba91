package import ArgumentParser
import KithModel
import KithWire

package struct MemberForgetCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "forget", abstract: "Remove for good what is kept about somebody, as they ask.")
    @Argument(help: "GROUP/HANDLE.") var member: String
    @Flag(help: "Don't ask.") var yes = false
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let session = try options.connect()
        let handle = member.split(separator: "/").last.map(String.init) ?? member
        if !yes {
            if Asking.isThereSomebody {
                Output.lines(
                    Terminal.current.wrap(
                        "Everything that is kept about \(Printable.line(member)) is removed for good: name, ways to reach "
                            + "them, what they agreed to. It can't be undone.", indent: ""))
            }
            guard Asking.line("To go on, type \(Printable.line(handle)) again:") == handle else {
                throw Refusal(
                    .conflict, "That is not \(handle), so nothing was removed.", remedy: "kith member forget \(member)")
            }
        }
        _ = try session.call(MemberForget.self, MemberReference(member: member))
        Output.line("Nothing is kept about \(Printable.line(member)) any more.")
        Output.line("They are welcome back at any time.")
    }
}
