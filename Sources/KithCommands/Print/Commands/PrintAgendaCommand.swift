package import ArgumentParser
import KithModel
import KithWire

package struct PrintAgendaCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "agenda", abstract: "Print what a meeting goes through, with the time of day.")
    @OptionGroup var meeting: MeetingArgument
    @Flag(help: "With the words for whoever leads: a copy for facilitators.") var prompts = false
    @OptionGroup var printing: PrintOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let session = try options.connect()
        let agenda = try session.call(MeetingAgenda.self, MeetingAgenda.Parameters(meeting: meeting.reference))
        let shown = try session.call(MeetingShow.self, MeetingReference(meeting: agenda.meeting))
        let paper = try printing.paper(of: shown.group, session)
        let roles = try session.call(RoleList.self, RoleList.Parameters(group: shown.group)).roles
        let titles = Dictionary(roles.map { ($0.role, $0.title) }) { first, _ in first }
        try printing.put(paper.agenda(agenda, of: shown, roles: titles, prompts: prompts))
    }
}
