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
        default: method
        }
    }
}
