import KithCalendar
import KithModel

/// What a message says: the daemon's subject, and what the group or a plugin wanted said, or neutral words.
///
/// A subject lights up on a telephone that lies on a table. So it says neither the group nor what it is about, unless that
/// person said that it may.
struct MessageWords {
    let group: Group
    let labels: Labels
    let reminding: Reminding

    /// One thing that is said.
    struct Part {
        /// As the group or a plugin wants it, with names written out; nil: our own words.
        var text: String?
        /// The meeting that it is about.
        var meeting: PlannedMeeting?
    }

    var subject: String {
        reminding.namesGroup ? labels.text(.reminderFrom, ["group": group.name]) : labels.text(.reminder)
    }

    /// - Parameter zone: of whom it is for, where they named one.
    func text(_ parts: [Part], zone: Zone?) -> String {
        var said: [String] = []
        for part in parts {
            let paragraph = self.paragraph(part, zone: zone)
            if !said.contains(paragraph) { said.append(paragraph) }
        }
        return (said + [labels.text(.stopReminders)]).joined(separator: "\n\n") + "\n"
    }

    private func paragraph(_ part: Part, zone: Zone?) -> String {
        guard let meeting = part.meeting else { return part.text ?? labels.text(.remindedOfSomething) }
        let date = labels.moment(meeting.startsAt)
        let own =
            reminding.namesGroup
            ? labels.text(.remindedOfGroup, ["group": group.name, "date": date]) : labels.text(.remindedOf, ["date": date])
        var lines = [part.text ?? own]
        if let zone, zone.name != meeting.plan.zone.name {
            let there = zone.civil(at: meeting.instant)
            if there != meeting.startsAt { lines.append(labels.text(.onYourClock, ["date": labels.moment(there)])) }
        }
        return lines.joined(separator: "\n")
    }
}
