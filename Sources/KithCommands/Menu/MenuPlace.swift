import KithModel
import KithWire

/// Where the menu can be about something, for whoever opened it.
enum MenuPlace {
    /// Groups that they look after, by handle.
    case groups([String])
    /// How groups stand, and no group of their own.
    case network
    /// Nothing to choose, and what to ask for instead.
    case nowhere([String])

    static func find(_ options: Options) throws(Refusal) -> MenuPlace {
        let session = try options.connect()
        let who = try session.call(WhoAmI.self, Nothing())
        let roles = Set(who.roles + [who.role])
        var groups: [String] = []
        if roles.contains("operator") || roles.contains("facilitator") {
            try Pages.follow { (after: String?, limit: Int) throws(Refusal) in
                let page = try session.call(GroupList.self, GroupList.Parameters(after: after, limit: limit))
                groups += page.groups.filter { $0.state != "closed" }.map(\.handle)
                return page.next
            }
        }
        if !groups.isEmpty { return .groups(groups) }
        if roles.contains("coordinator") { return .network }
        return .nowhere(lines(who))
    }

    private static func lines(_ who: WhoAmI.Result) -> [String] {
        let told = WhoAmIScreen.lines(who, .current)
        switch who.role {
        case "stranger": return ["You are welcome here, and nothing is missing on your side."] + told
        case "operator": return ["No groups yet. To set one up: kith group create NAME --zone Europe/Dublin"]
        case "facilitator": return told + ["None of your groups is open just now. To see them: kith group list"]
        default: return told + ["There is nothing to choose here for that. Every command: kith --help"]
        }
    }
}
