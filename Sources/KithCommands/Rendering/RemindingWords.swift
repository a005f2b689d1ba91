import KithModel
package import KithWire

/// How somebody wants to be reminded, a sentence for each thing they can say about it.
package enum RemindingWords {
    /// For themselves.
    package static func yours(_ reminding: RemindingView) -> [String] {
        [wish(reminding, "You are"), quiet(reminding), most(reminding), naming(reminding)]
    }

    /// For somebody who notes it for them.
    package static func theirs(_ reminding: RemindingView) -> [String] {
        [wish(reminding, "They are"), quiet(reminding), most(reminding), naming(reminding)]
    }

    package static func wish(_ reminding: RemindingView, _ they: String) -> String {
        let you = they.hasPrefix("You")
        return switch ReminderWish(rawValue: reminding.wish) {
        case .meetings: "\(they) reminded of meetings, and of what \(you ? "you" : "they") took on."
        case .own:
            "\(they) reminded only of what \(you ? "you" : "they") took on, and of what is for \(you ? "you" : "them") alone."
        case .nothing: "\(they) reminded of nothing."
        case nil: "\(they) reminded of: \(Printable.line(reminding.wish))."
        }
    }

    package static func quiet(_ reminding: RemindingView) -> String {
        guard reminding.quietFrom != reminding.quietUntil else { return "There are no quiet hours." }
        let clock = reminding.zone.map { "the clock of \(Printable.line($0))" } ?? "the group's clock"
        let hours = "\(Printable.line(reminding.quietFrom)) until \(Printable.line(reminding.quietUntil))"
        return "No message comes from \(hours), on \(clock)."
    }

    package static func most(_ reminding: RemindingView) -> String {
        reminding.most == 1 ? "One message comes in a day at most." : "\(reminding.most) messages come in a day at most."
    }

    package static func naming(_ reminding: RemindingView) -> String {
        reminding.namesGroup ? "A message may name the group." : "A message does not name the group."
    }
}
