package import ArgumentParser
import KithModel
import KithWire

package struct GroupListCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(commandName: "list", abstract: "List groups.")
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let session = try options.connect()
        var all = GroupList.Result(groups: [], next: nil)
        try Pages.follow { after, limit throws(Refusal) in
            let page = try session.call(GroupList.self, GroupList.Parameters(after: after, limit: limit))
            all.groups += page.groups
            return page.next
        }
        if reading.json { return try Output.json(all) }
        var table = Table("GROUP", "STATE", "ZONE", "NAME")
        for group in all.groups { table.add(group.handle, group.state, group.zone, group.name) }
        Output.lines(table.lines(.current))
    }
}
