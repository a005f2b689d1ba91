import KithModel
package import KithWire

/// What a group is to be reminded of.
package struct RemindScreen {
    private let terminal: Terminal

    /// A narrower screen, or a longer name than this, gets lines in place of columns: a name that is cut can't be typed.
    private static let narrow = 60
    private static let longest = 12

    package init(_ terminal: Terminal) { self.terminal = terminal }

    /// Before the words of a reminder are asked for.
    var advice: [String] {
        terminal.wrap(
            "It may light up on a screen that others see: no names please, and nothing that tells what the group is for.",
            indent: "")
    }

    package func list(_ reminders: [ReminderView], of group: String) -> [String] {
        let group = Printable.line(group)
        guard let first = reminders.first else {
            return terminal.wrap("\(group) is to be reminded of nothing at present. To plan something:", indent: "")
                + ["  kith remind add \(group) --to asked --meeting next --before 1d"]
        }
        let zone = reminders.allSatisfy { $0.zone == first.zone } ? first.zone : nil
        let head = zone.map { "Reminders of \(group), on the clock of \($0)" } ?? "Reminders of \(group)"
        return terminal.wrap(head, indent: "").map(terminal.bold) + rows(reminders, isZoned: zone == nil)
    }

    private func rows(_ reminders: [ReminderView], isZoned: Bool) -> [String] {
        let isTable =
            terminal.width >= RemindScreen.narrow && !isZoned
            && reminders.allSatisfy { $0.reminder.count <= RemindScreen.longest }
        guard isTable || terminal.isSpoken else { return reminders.flatMap { block($0, isZoned: isZoned) } }
        var table = Table("REMINDER", "WHEN", "MEETING", "FOR", wrapsLast: true)
        for reminder in reminders {
            table.add(
                reminder.reminder, RemindScreen.when(reminder, isZoned: isZoned),
                reminder.meeting.map(RoleScreen.day) ?? "", RemindScreen.whom(reminder))
        }
        return table.lines(terminal)
    }

    private func block(_ reminder: ReminderView, isZoned: Bool) -> [String] {
        let meeting = reminder.meeting.map { ", meeting on \(RoleScreen.day($0))" } ?? ""
        return terminal.wrap(RemindScreen.when(reminder, isZoned: isZoned) + meeting, indent: "")
            + terminal.wrap("for \(RemindScreen.whom(reminder))", indent: "  ")
            + [terminal.quiet("  \(Printable.line(reminder.reminder))")]
    }

    package func preview(_ shown: RemindPreview.Result, of group: String) -> [String] {
        let people: [String]
        switch shown.people.count {
        case 0: people = nobody(shown.reminder, Printable.line(group))
        case 1: people = ["One person would get it:"] + names(shown.people)
        default: people = ["\(shown.people.count) people would get it:"] + names(shown.people)
        }
        return facts(shown.reminder) + [""] + terminal.wrap(shown.subject, indent: "").map(terminal.bold)
            + terminal.wrap(shown.text, indent: "  ") + [""] + people
    }

    private func names(_ people: [String]) -> [String] { people.flatMap { terminal.wrap($0, indent: "  ") } }

    /// Who gets nothing has their reasons, and they are nobody else's.
    private func nobody(_ reminder: ReminderView, _ group: String) -> [String] {
        switch reminder.audience {
        case "asked":
            terminal.wrap("Nobody would get it: nobody asked who can be reached, and nobody has to.", indent: "")
                + terminal.wrap("Whoever would like it says so on their own page, or lets it be noted:", indent: "")
                + ["  kith me \(group)", "  kith member reminders \(group)/HANDLE --wish meetings"]
                + terminal.wrap("They are reached only in ways that they agree to:", indent: "")
                + ["  kith consent ask \(group)/HANDLE"]
        case "one": terminal.wrap("They would not get it as things stand, and need no reason.", indent: "")
        case "facilitators":
            terminal.wrap("Nobody would get it: nobody facilitates who can be reached. Who takes what:", indent: "")
                + ["  kith role rota \(group)"]
        default:
            terminal.wrap("Nobody would get it: nobody has taken that on who can be reached. Who takes what:", indent: "")
                + ["  kith role rota \(group)"]
        }
    }

    package func planned(_ reminder: ReminderView, of group: String) -> [String] {
        let place = "\(Printable.line(group)) \(Printable.line(reminder.reminder))"
        return ["Planned."] + facts(reminder).map { "  \($0)" }
            + ["What it says, and who gets it: kith remind preview \(place)"]
    }

    /// - Parameter reminder: nil: all of the group.
    package func held(_ result: RemindList.Result, _ reminder: String?, of group: String) -> [String] {
        let place = ([group] + (reminder.map { [$0] } ?? [])).map(Printable.line).joined(separator: " ")
        let what = reminder == nil ? "All reminders of \(place) wait, those that are planned later too." : "It waits."
        return [what, "To let \(reminder == nil ? "them" : "it") go on: kith remind release \(place)"] + after(result, group)
    }

    package func released(_ result: RemindList.Result, _ reminder: String?, of group: String) -> [String] {
        let what = reminder == nil ? "The reminders of \(Printable.line(group)) go on" : "It goes on"
        return terminal.wrap("\(what); what came too late meanwhile is dropped.", indent: "") + after(result, group)
    }

    private func after(_ result: RemindList.Result, _ group: String) -> [String] {
        guard !result.reminders.isEmpty else { return [] }
        let more = result.next == nil ? [] : ["And more: kith remind list \(Printable.line(group))"]
        return [""] + list(result.reminders, of: group) + more
    }

    private func facts(_ reminder: ReminderView) -> [String] {
        var rows = [
            ("when", RemindScreen.when(reminder, isZoned: true)), ("for", AudienceWords.text(reminder.audience)),
        ]
        if let meeting = reminder.meeting { rows.append(("meeting", RoleScreen.day(meeting))) }
        rows.append(("idea", RemindScreen.idea(reminder)))
        if reminder.held { rows.append(("held", "until somebody releases it")) }
        return Facts.lines(rows, terminal)
    }

    /// "who asked (warm-reminders), held".
    private static func whom(_ reminder: ReminderView) -> String {
        "\(AudienceWords.text(reminder.audience)) (\(idea(reminder)))\(reminder.held ? ", held" : "")"
    }

    private static func idea(_ reminder: ReminderView) -> String { reminder.plugin ?? "added by hand" }

    /// "Tue 2026-11-24 09:00", on the group's clock.
    private static func when(_ reminder: ReminderView, isZoned: Bool) -> String {
        let zone = isZoned ? " \(reminder.zone)" : ""
        guard let at = CivilDateTime(reminder.at) else { return reminder.at + zone }
        return "\(at.date.weekday.abbreviation) \(at.date) \(at.time)\(zone)"
    }
}
