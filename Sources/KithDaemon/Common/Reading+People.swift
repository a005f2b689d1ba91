import KithCalendar
import KithModel
import KithPlugins
import KithStore
import KithWire

/// Texts of plugins hold people as tokens; here they become names.
extension Reading {
    func written(_ text: String, in group: GroupRow) throws -> String {
        // Nearly no text has any; looking for one sign is much faster than looking for words.
        guard text.utf8.contains(UInt8(ascii: "{")), text.contains("{person:") else { return text }
        // Others read this, too: a name for whoever agreed to that, a handle for whoever else comes, and nothing of
        // somebody who only asked, or has left.
        let shown = try agreeing(to: .members, in: group)
        let names = Dictionary(
            try members(of: group, alsoLeft: false).filter { $0.member.stage == .joined }.map { row in
                let name = shown.contains(row.row) ? row.member.name : nil
                return (personToken(row.member.id), name ?? row.member.handle.description)
            },
            uniquingKeysWith: { first, _ in first })
        return PersonToken.render(text) { names[$0] }
    }

    /// Who facilitates a meeting, where they agreed to be shown to others.
    func facilitating(on date: SeriesDate, in group: GroupRow) throws -> String? {
        guard let turn = try leading(on: date).first, let row = try member(row: turn.member, of: group),
            try agrees(row, to: .members)
        else { return nil }
        return row.member.name
    }

    func written(_ step: AgendaStep, in group: GroupRow, namesEthics: Bool = false) throws -> AgendaStep {
        var step = step
        step.title = try written(step.title, in: group)
        step.prompt = try step.prompt.map { try withEthics(try written($0, in: group), in: group, isNamed: namesEthics) }
        return step
    }

    func written(_ agenda: Agenda, in group: GroupRow) throws -> Agenda {
        var agenda = agenda
        // Written out in the first two steps that ask for it: all of them together must fit into a line.
        var places = 0
        agenda.steps = try agenda.steps.map { step in
            if step.prompt?.asksForEthics == true { places += 1 }
            return try written(step, in: group, namesEthics: places > 2)
        }
        return agenda
    }

    /// A meeting as it is shown, its prompts with names.
    func view(_ meeting: PlannedMeeting, of calendar: GroupCalendar, at now: Instant) throws -> MeetingView {
        var view = calendar.view(meeting).timed(meeting.occurrence.pace, at: now)
        view.now = try view.now.map { try written($0, in: calendar.group) }
        view.then = try view.then.map { try written($0, in: calendar.group) }
        return view
    }
}
