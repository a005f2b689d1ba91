package import ArgumentParser
import KithWire

package struct FiguresCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "figures", abstract: "Show roughly how many people groups are for, month by month.",
        discussion: "Only people who agreed to be counted are, and only in groups that agreed to share their figures.")
    @Flag(help: "As CSV that may be told outside the network: a figure is withheld unless it is a larger one.")
    var export = false
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let list = try options.connect().call(
            FiguresList.self, FiguresList.Parameters(export: export ? true : nil))
        if reading.json { return try Output.json(list) }
        if export { return Output.document(FiguresTable.csv(list)) }
        Output.lines(FiguresScreen(.current).lines(list))
    }
}
