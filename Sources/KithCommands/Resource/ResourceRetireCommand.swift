package import ArgumentParser
import KithWire

package struct ResourceRetireCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "retire", abstract: "Offer it no more, or with --undo again; it is kept to be read.")
    @Argument(help: "Which, as the list names it.") var resource: String
    @OptionGroup var owner: ResourceOwner
    @Flag(help: "Offer it again.") var undo = false
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let retired = try options.connect().call(
            ResourceRetire.self,
            ResourceRetire.Parameters(group: owner.group, resource: resource, undo: undo ? true : nil))
        if reading.json { return try Output.json(retired) }
        let said = undo ? "is offered again" : "is not offered any more; list --all still shows it"
        Output.lines(Terminal.current.wrap("\(retired.name) \(said).", indent: ""))
    }
}
