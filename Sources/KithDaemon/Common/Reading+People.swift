import KithCalendar
import KithModel
import KithPlugins
import KithStore
import KithWire

/// Texts of plugins hold people as tokens; here they become names.
extension Reading {
    func written(_ text: String, in group: GroupRow) throws -> String {
        guard text.contains("{person:") else { return text }
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

    func written(_ step: AgendaStep, in group: GroupRow) throws -> AgendaStep {
        var step = step
        step.title = try written(step.title, in: group)
        step.prompt = try step.prompt.map { try withEthics(try written($0, in: group), in: group) }
        return step
    }

    func written(_ agenda: Agenda, in group: GroupRow) throws -> Agenda {
        var agenda = agenda
        agenda.steps = try agenda.steps.map { try written($0, in: group) }
        return agenda
    }

    /// A meeting as it is shown, its prompts with names.
    func view(_ meeting: PlannedMeeting, of calendar: GroupCalendar) throws -> MeetingView {
        var view = calendar.view(meeting)
        view.now = try view.now.map { try written($0, in: calendar.group) }
        view.then = try view.then.map { try written($0, in: calendar.group) }
        return view
    }
}
