/// What was read, as a person would say it.
enum ReadingWords {
    /// A method that is not known here is named as it is.
    static func what(_ method: String) -> String {
        switch method {
        case "member.list": "the list of people"
        case "member.show": "one person's page"
        case "member.contacts": "ways to reach somebody"
        case "member.sheet": "a sheet"
        case "consent.show": "what somebody agreed to"
        case "consent.list": "who agreed to one thing"
        case "access.log": "who read what"
        case "me.enter": "somebody opened their own page"
        case "me.enter, in vain": "a wrong secret for somebody's own page"
        case "member.add", "member.enquire", "member.meet", "member.orient", "member.join", "member.return": "how somebody came"
        case "member.leave": "that somebody left"
        case "member.new", "member.ask": "what somebody said"
        case "member.name": "a name that was changed"
        case "member.secret": "a secret that was set"
        case "consent.record", "consent.withdraw": "an agreement that was noted"
        default: method
        }
    }
}
