package import ArgumentParser
import KithWire

package struct AccessListCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List who was given which role, and who always has one.")
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let list = try options.connect().call(AccessList.self, Nothing())
        if reading.json { return try Output.json(list) }
        Output.lines(AccessScreen(.current).list(list.grants))
    }
}
