package import ArgumentParser
import KithModel
import KithWire

package struct EthicsAdoptCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "adopt", abstract: "Note that the group adopted its draft; a version that never changes.")
    @Argument(help: "The group.") var group: String
    @Option(help: ArgumentHelp("The day on which the group did; otherwise today.", valueName: "date")) var on: String?
    @Option(help: "The number of the draft that was adopted.") var expect: Int?
    @Flag(help: "Don't ask.") var yes = false
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let session = try options.connect()
        var number = expect
        if !yes {
            let shown = try session.call(EthicsShow.self, EthicsShow.Parameters(group: group, draft: true))
            if shown.ethics != nil {
                try confirm(shown)
                // What was read here is what is adopted.
                number = number ?? shown.draft
            }
        }
        let adopted = try session.call(
            EthicsAdopt.self, EthicsAdopt.Parameters(group: group, on: on, expect: number))
        if reading.json { return try Output.json(adopted) }
        Output.lines(EthicsScreen(.current).adopted(adopted, by: group))
    }

    private func confirm(_ shown: EthicsShow.Result) throws(Refusal) {
        if Asking.isThereSomebody {
            if let ethics = shown.ethics { Output.lines(EthicsScreen(.current).points(ethics) + [""]) }
            if Asking.agree("Did the group agree on this?") == true { return }
        }
        throw Refusal(.conflict, "Nothing was adopted.", remedy: "kith ethics adopt \(group) --yes")
    }
}
