package import ArgumentParser
import KithModel
import KithWire

package struct MemberCommands: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "member", abstract: "The people of a group, as they want to be known there.",
        subcommands: [
            MemberAddCommand.self, MemberListCommand.self, MemberShowCommand.self, MemberLeaveCommand.self,
            MemberReturnCommand.self, MemberNewCommand.self, MemberAskCommand.self,
        ])
    package init() {}
}

package struct MemberAddCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Welcome somebody into a group.",
        discussion: "The name is asked for, or read from standard input; it is never an argument, since others can see those.")
    @Argument(help: "The group.") var group: String
    @Option(help: "Short name that they pick; two friendly words otherwise.") var handle: String?
    @Flag(help: "They say that they are new.") var new = false
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let session = try options.connect()
        let name = Asking.personal("What would they like to be called? (Enter to leave it out)")
        let member = try session.call(
            MemberAdd.self, MemberAdd.Parameters(group: group, handle: handle, name: name, new: new))
        if reading.json { return try Output.json(member) }
        Output.line("Welcome. Here they go by \(member.member).")
    }
}

package struct MemberListCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(commandName: "list", abstract: "List who comes to a group.")
    @Argument(help: "The group.") var group: String
    @Flag(help: "Also those who left.") var left = false
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let list = try options.connect().call(MemberList.self, MemberList.Parameters(group: group, left: left))
        if reading.json { return try Output.json(list) }
        var table = Table("MEMBER", "NAME", "")
        for member in list.members { table.add(member.member, member.name ?? "", MemberCommands.note(member)) }
        Output.lines(table.lines(.current))
    }
}

package struct MemberShowCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show what a group keeps about one of its people.")
    @Argument(help: "GROUP/HANDLE.") var member: String
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let member = try options.connect().call(MemberShow.self, MemberReference(member: member))
        if reading.json { return try Output.json(member) }
        var rows = [("member", member.member), ("name", member.name ?? "not told")]
        let note = MemberCommands.note(member)
        if !note.isEmpty { rows.append(("", note)) }
        Output.lines(Facts.lines(rows, .current))
    }
}

extension MemberCommands {
    static func note(_ member: MemberView) -> String {
        guard member.here else { return "left" }
        let asks = member.asks.map { $0 == "call" ? "would like a call" : "may be asked for roles" }
        return ((member.new ? ["says they are new"] : []) + asks).joined(separator: ", ")
    }
}

package struct MemberLeaveCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "leave", abstract: "Note that somebody left; they may come back whenever they like.")
    @Argument(help: "GROUP/HANDLE.") var member: String
    @OptionGroup var options: Options
    package init() {}
    package func run() throws {
        let member = try options.connect().call(MemberLeave.self, MemberReference(member: member))
        Output.line("\(member.member) has left, and is welcome back at any time.")
    }
}

package struct MemberReturnCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(commandName: "return", abstract: "Welcome somebody back.")
    @Argument(help: "GROUP/HANDLE.") var member: String
    @OptionGroup var options: Options
    package init() {}
    package func run() throws {
        let member = try options.connect().call(MemberReturn.self, MemberReference(member: member))
        Output.line("Welcome back, \(member.member).")
    }
}

package struct MemberNewCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Note that somebody says they are new, or no longer.")
    @Argument(help: "GROUP/HANDLE.") var member: String
    @Flag(help: "They say they are not new any more.") var no = false
    @OptionGroup var options: Options
    package init() {}
    package func run() throws {
        let member = try options.connect().call(MemberNew.self, MemberNew.Parameters(member: member, new: !no))
        Output.line(member.new ? "\(member.member) says they are new." : "\(member.member) no longer says they are new.")
    }
}
