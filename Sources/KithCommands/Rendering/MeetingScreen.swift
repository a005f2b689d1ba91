import KithModel
package import KithWire

/// One meeting, or its agenda, as a facilitator wants to see it.
package struct MeetingScreen {
    private let terminal: Terminal
    private let when: When

    package init(_ terminal: Terminal, when: When) { (self.terminal, self.when) = (terminal, when) }

    /// The step that is on, with its prompt.
    package func step(_ meeting: MeetingView) -> [String] {
        var lines: [String] = []
        guard let now = meeting.now, let step = meeting.step, let steps = meeting.steps else { return show(meeting) }
        if let reason = meeting.fellBack {
            lines += terminal.wrap("! The built-in agenda takes the place of \(reason)", indent: "")
            lines.append("")
        }
        let length = now.minutes > 0 ? "  \(now.minutes) min" : ""
        lines.append("\(Printable.line(meeting.meeting))  step \(step) of \(steps)")
        lines.append("")
        lines.append(terminal.bold(Printable.line(now.title)) + length + lead(now))
        if let prompt = now.prompt { lines += terminal.wrap(prompt, indent: "  ") }
        lines.append("")
        if let then = meeting.then {
            lines.append(terminal.quiet("Then: \(Printable.line(then.title))"))
        } else {
            lines.append(terminal.quiet("This is the last step. kith meeting close \(Printable.line(meeting.meeting))"))
        }
        return lines
    }

    package func show(_ meeting: MeetingView) -> [String] {
        var rows = [("meeting", meeting.meeting)]
        if let title = meeting.title { rows.append(("title", title)) }
        rows.append(("when", when.text(meeting.time) + (when.here(meeting.time).map { " (\($0))" } ?? "")))
        if let was = meeting.was { rows.append(("moved from", MeetingScreen.day(was))) }
        if let minutes = meeting.time.minutes { rows.append(("length", "\(minutes) min")) }
        if meeting.time.shifted == true { rows.append(("clock", "the clocks skip the planned time that day")) }
        rows.append(("state", MeetingScreen.state(meeting.state)))
        if let closure = meeting.closure { rows.append(("closed for", closure.isEmpty ? "a closure" : closure)) }
        if let number = meeting.number { rows.append(("number", "\(number)")) }
        if let count = meeting.count { rows.append(("heads", "\(count)")) }
        if let staffed = meeting.staffed { rows.append(("facilitator", staffed ? "yes" : "open")) }
        if meeting.speaker == true { rows.append(("guest", "a guest will speak")) }
        if let place = meeting.place { rows.append(("place", place)) }
        if let online = meeting.online { rows.append(("online", online)) }
        if let phone = meeting.phone { rows.append(("phone", phone)) }
        if let format = meeting.format { rows.append(("format", format)) }
        if let reason = meeting.fellBack { rows.append(("fell back", reason)) }
        return Facts.lines(rows, terminal)
    }

    package func agenda(_ agenda: MeetingAgenda.Result) -> [String] {
        var lines: [String] = []
        if let reason = agenda.fellBack {
            lines += terminal.wrap("! The built-in agenda takes the place of \(reason)", indent: "")
            lines.append("")
        }
        lines.append("\(terminal.bold(Printable.line(agenda.title)))  \(agenda.format), \(agenda.minutes) min")
        lines.append("")
        for (number, step) in agenda.steps.enumerated() {
            let minutes = step.minutes > 0 ? "\(step.minutes) min" : ""
            lines.append(
                DisplayWidth.pad("\(number + 1).", to: 4) + DisplayWidth.pad(minutes, to: 8) + Printable.line(step.title)
                    + lead(step))
        }
        if !agenda.topics.isEmpty {
            lines += ["", terminal.bold("What the group planned to talk about")]
            lines += agenda.topics.flatMap { terminal.wrap($0, indent: "    ") }
        }
        let offered = ResourceScreen(terminal).offer(
            agenda.resources, of: String(agenda.meeting.prefix { $0 != "@" }))
        return lines + (offered.isEmpty ? [] : [""] + offered)
    }

    private func lead(_ step: AgendaStep) -> String { step.lead.map { "  (\(Printable.line($0)))" } ?? "" }

    /// "Tue 2026-11-24 18:30", of a time on the wall.
    private static func day(_ text: String) -> String {
        CivilDateTime(text).map { "\($0.date.weekday.abbreviation) \($0.date) \($0.time)" } ?? text
    }

    static func state(_ word: String) -> String {
        switch word {
        case "closed": "held"
        case "blank": "left blank"
        default: Printable.line(word)
        }
    }
}

/// Names and values, one under the other.
package enum Facts {
    package static func lines(_ rows: [(String, String)], _ terminal: Terminal) -> [String] {
        let column = (rows.map { $0.0.count }.max() ?? 0) + 2
        return rows.flatMap { name, value in
            var wrapped = terminal.wrap(value, indent: String(repeating: " ", count: column), width: terminal.width)
            wrapped[0] = terminal.quiet(DisplayWidth.pad(name, to: column)) + wrapped[0].dropFirst(column)
            return wrapped
        }
    }
}
