package import ArgumentParser
import KithModel
import KithWire

package struct GroupCommands: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "group", abstract: "Set up groups and describe them.",
        subcommands: [
            GroupCreateCommand.self, GroupListCommand.self, GroupShowCommand.self, GroupEditCommand.self,
            GroupPauseCommand.self, GroupResumeCommand.self, GroupCloseCommand.self,
            GroupWordsCommand.self,
        ])
    package init() {}
}

/// What a group says of itself.
struct DetailOptions: ParsableArguments {
    @Option(help: "Its name.") var name: String?
    @Option(help: "What it is for, in its own words.") var purpose: String?
    @Option(help: "Language it meets in: en, de, pt-BR.") var language: String?
    @Option(help: "Who may come: open or closed.") var membership: String?
    @Option(help: "How much structure: informal or formal.") var formality: String?
    @Option(name: .customLong("for"), help: "Whom it is for.") var audience: String?
    @Option(help: "Where it meets.") var place: String?
    @Option(help: "Address for joining online.") var online: String?
    @Option(help: "Number for joining by telephone.") var phone: String?
    @Flag(inversion: .prefixedNo, help: "May be shown in a public listing.") var listed: Bool?
    init() {}

    func details(zone: String? = nil, format: String? = nil) -> GroupDetails {
        GroupDetails(
            name: name, purpose: purpose, zone: zone, language: language, membership: membership, formality: formality,
            audience: audience, place: place, online: online, phone: phone, listed: listed, format: format)
    }
}

package struct GroupCreateCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(commandName: "create", abstract: "Set up a group.")
    @Argument(help: "Its short name: a-z, 0-9 and hyphens.") var group: String
    @Option(help: "Time zone of its meetings: Europe/Dublin.") var zone: String
    @Flag(help: "It has met before; no first and second meeting are proposed.") var metBefore = false
    @OptionGroup var details: DetailOptions
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let made = try options.connect().call(
            GroupCreate.self,
            GroupCreate.Parameters(group: group, zone: zone, details: details.details(), metBefore: metBefore))
        if reading.json { return try Output.json(made) }
        Output.line("\(made.handle) is set up, in \(made.zone).")
        Output.line("Next: kith meeting schedule \(made.handle) --every week --on tue --at 18:30 --for 90m")
    }
}

package struct GroupEditCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "edit", abstract: "Change what a group says of itself; an empty text takes it away.")
    @Argument(help: "The group.") var group: String
    @Option(help: "Time zone for what is planned from now on.") var zone: String?
    @Option(help: "Format its meetings take: plugin/format; empty for the bundled ones.") var format: String?
    @OptionGroup var details: DetailOptions
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let changed = try options.connect().call(
            GroupEdit.self, GroupEdit.Parameters(group: group, details: details.details(zone: zone, format: format)))
        if reading.json { return try Output.json(changed) }
        Output.lines(GroupScreen.lines(changed))
    }
}

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

package struct GroupShowCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(commandName: "show", abstract: "Show one group.")
    @Argument(help: "The group.") var group: String
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let shown = try options.connect().call(GroupShow.self, GroupReference(group: group))
        if reading.json { return try Output.json(shown) }
        Output.lines(GroupScreen.lines(shown))
    }
}

package struct GroupPauseCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "pause", abstract: "Let a group rest; its dates are kept.")
    @Argument(help: "The group.") var group: String
    @OptionGroup var options: Options
    package init() {}
    package func run() throws {
        let group = try options.connect().call(GroupPause.self, GroupReference(group: group))
        Output.line("\(group.handle) is paused. kith group resume \(group.handle)")
    }
}

package struct GroupResumeCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(commandName: "resume", abstract: "Go on after a pause.")
    @Argument(help: "The group.") var group: String
    @OptionGroup var options: Options
    package init() {}
    package func run() throws {
        let group = try options.connect().call(GroupResume.self, GroupReference(group: group))
        Output.line("\(group.handle) goes on.")
    }
}

package struct GroupCloseCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "close", abstract: "Close a group well; it is kept to be read.")
    @Argument(help: "The group.") var group: String
    @Flag(help: "Don't ask.") var yes = false
    @OptionGroup var options: Options
    package init() {}
    package func run() throws {
        let session = try options.connect()
        guard yes || Asking.confirm("Close \(Printable.line(group))? It can still be read, but not opened again.") else { return }
        let group = try session.call(GroupClose.self, GroupReference(group: group))
        Output.line("\(group.handle) has closed. Thank you to everybody who came.")
    }
}
