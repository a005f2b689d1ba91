package import ArgumentParser
import KithModel
import KithWire

package struct PrintResourcesCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "resources", abstract: "Print where else support is to be had.")
    @Argument(help: "The group.") var group: String
    @OptionGroup var printing: PrintOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let session = try options.connect()
        var resources: [ResourceView] = []
        var next: String?
        repeat {
            let page = try session.call(ResourceList.self, ResourceList.Parameters(group: group, after: next))
            resources += page.resources
            next = page.next
        } while next != nil
        try printing.put(try printing.paper(of: group, session).resources(resources))
    }
}
