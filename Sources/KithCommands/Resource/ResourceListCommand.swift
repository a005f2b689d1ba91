package import ArgumentParser
import KithModel
import KithWire

package struct ResourceListCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List where support is to be had: crisis lines first.")
    @Argument(help: "The group; without one, what the network keeps for all.") var group: String?
    @Option(help: "One kind only.") var kind: String?
    @Option(help: "What serves a place, and what serves none in particular.") var place: String?
    @Flag(help: "Also those of other countries than the group's.") var everywhere = false
    @Flag(help: "Also what is not offered any more.") var all = false
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let session = try options.connect()
        var resources: [ResourceView] = []
        try Pages.follow { after, limit throws(Refusal) in
            let page = try session.call(
                ResourceList.self,
                ResourceList.Parameters(
                    group: group, kind: kind.map(ResourceScreen.code), place: place, everywhere: everywhere ? true : nil,
                    all: all ? true : nil, after: after, limit: limit))
            resources += page.resources
            return page.next
        }
        if reading.json { return try Output.json(ResourceList.Result(resources: resources)) }
        let screen = ResourceScreen(.current)
        guard !resources.isEmpty else { return Output.lines(screen.none(of: group)) }
        Output.lines(screen.list(resources))
    }
}
