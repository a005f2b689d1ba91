package import KithWire

/// What was read, as a person would say it; short enough for a column.
package enum ReadingWords {
    /// A method that is not known here is named as it is.
    static func what(_ reading: ReadingView) -> String {
        switch reading.method {
        case "member.list": "the list of people"
        case "member.show": "one person's page"
        case "member.contacts": "ways to reach somebody"
        case "member.sheet": "a sheet"
        case "consent.show": "what somebody agreed to"
        case "consent.list": "who agreed to one thing"
        case "access.log": "who read what"
        case "me.enter": "you opened this page"
        case "me.enter, in vain":
            reading.member == nil ? "a name that nobody has was tried" : "a wrong secret was tried"
        case "member.add", "member.join": "that somebody joined"
        case "member.enquire": "that somebody asked"
        case "member.meet": "that somebody was met"
        case "member.orient": "that somebody was told"
        case "member.return": "that somebody returned"
        case "member.leave": "that somebody left"
        case "member.new", "member.ask": "what somebody said"
        case "member.name": "a name that changed"
        case "member.secret": "a secret that was set"
        case "consent.record": "an agreement noted"
        case "consent.withdraw": "an agreement withdrawn"
        case "speaker.list", "speaker.invite", "speaker.agree", "speaker.plan", "speaker.done": "the group's guests"
        case "role.show": "what somebody would like to do"
        case "role.offer", "role.withdraw": "an offer noted"
        case "role.take", "role.give_back", "role.swap": "a turn noted"
        case "role.rota": "who takes what"
        case "role.sheet": "a sheet of roles"
        case "member.away", "member.back": "being away, or back"
        case "member.reminders": "how somebody is reminded"
        case "remind.preview": "who would be reminded"
        case "outbox.list", "outbox.show": "messages on their way"
        case "outbox.retry", "outbox.drop": "a message tried again or let go"
        default: reading.method
        }
    }

    /// Several of one kind, day and account as one.
    package static func together(_ readings: [ReadingView]) -> [ReadingView] {
        var shown: [ReadingView] = []
        for reading in readings {
            let same = shown.firstIndex {
                $0.day == reading.day && $0.uid == reading.uid && $0.user == reading.user && $0.role == reading.role
                    && $0.member == reading.member && what($0) == what(reading)
            }
            if let same { shown[same].times += reading.times } else { shown.append(reading) }
        }
        return shown
    }
}
