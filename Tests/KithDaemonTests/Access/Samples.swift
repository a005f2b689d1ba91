/// A sample or more for every method. A method without one fails the tests.
struct Samples {
    let world: AccessWorld
    /// In which group.
    let group: String
    /// No two calls have the same, so that what one has changed is in no other's way.
    let number: Int

    /// Methods after which a connection is no longer what it was.
    static let changing: Set<String> = ["watch", "plugin.watch", "me.enter"]

    func of(_ method: String) throws -> [Sample]? {
        switch method.prefix(while: { $0 != "." }) {
        case "group": ofGroups(method)
        case "member", "consent", "me": ofPeople(method)
        case "meeting": ofMeetings(method) ?? ofEvening(method)
        case "plugin", "action": try ofPlugins(method) ?? ofEvening(method)
        default: ofTheRest(method)
        }
    }

    private func ofTheRest(_ method: String) -> [Sample]? {
        let account: [String: Any] = ["role": "facilitator", "user": "daemon", "groups": ["harbour"]]
        let source: [String: Any] = ["source": "listing"]
        return switch method {
        case "hello", "ping", "whoami", "daemon.status", "access.list": [Sample()]
        // It would end the day for everybody, and is kept for the end.
        case "daemon.stop": []
        case "status": [Sample(), Sample(["group": group]), Sample(["limit": 1])]
        case "figures.list": [Sample()]
        case "watch": [Sample(), Sample(["group": group])]
        case "access.grant": [Sample(account), Sample(["role": "courier", "system_group": "daemon"])]
        case "access.revoke": [Sample(account, after: ("access.grant", account))]
        case "access.log": [Sample(["group": group], after: ("member.show", ["member": heron]))]
        case "directory.list":
            [Sample(source.adding("limit", nil), after: ("directory.put", source.adding("groups", [listed])))]
        case "directory.put":
            [Sample(source.adding("groups", [listed])), Sample(source.adding("groups", [listed.adding("zone", "Nowhere")]))]
        default: nil
        }
    }

    private var listed: [String: Any] {
        [
            "key": "k\(number)", "hash": "h\(number)", "name": "Isle \(number)", "zone": "UTC",
            "series": [["key": "s", "weekday": 2, "at": "18:30"]],
        ]
    }

    var heron: String { "\(group)/\(AccessWorld.person)" }

    private func ofGroups(_ method: String) -> [Sample]? {
        let named: [String: Any] = ["group": group]
        let ending = "\(group)-\(number)"
        return switch method {
        case "group.create": [Sample(["group": "isle-\(number)", "zone": "UTC", "details": ["name": "Isle"]])]
        case "group.list": [Sample(), Sample(["limit": 1])]
        case "group.show", "group.newcomer", "group.seen_by_coordinator", "group.words": [Sample(named)]
        case "group.edit":
            [Sample(named.adding("details", ["audience": "Friends of \(group), \(number)", "format": "tide/evening"]))]
        case "group.pause": [Sample(named, after: ("group.resume", named))]
        case "group.resume": [Sample(named, after: ("group.pause", named))]
        // It can't be opened again, so one is made to be closed.
        case "group.close": [Sample(["group": ending], after: ("group.create", ["group": ending, "zone": "UTC"]))]
        case "group.contact": [Sample(named), Sample(named.adding("route", "Ask for \(group) at the library, \(number)"))]
        default: nil
        }
    }

    private func ofMeetings(_ method: String) -> [Sample]? {
        let (next, open): ([String: Any], [String: Any]) = (["meeting": "\(group)@next"], ["meeting": "\(group)@open"])
        let opening: Sample.Call = ("meeting.open", next)
        let far: [String: Any] = ["meeting": "\(group)@\(AccessWorld.day(40 + number))"]
        let past: [String: Any] = ["meeting": "\(group)@\(AccessWorld.day(-5 - number % 50))"]
        return switch method {
        case "meeting.schedule":
            [
                Sample([
                    "group": group, "every": "week", "on": "tue", "at": "19:00", "for": "60m", "title": "Later", "place": "Here",
                    "online": "https://later.example", "phone": "+4", "staffed": true, "format": "tide/evening", "dry_run": true,
                ])
            ]
        case "meeting.list": [Sample(["group": group]), Sample(["group": group, "from": AccessWorld.day(-10)])]
        case "meeting.show": [Sample(next), Sample(open, after: opening)]
        case "meeting.agenda":
            [
                Sample(next), Sample(next.adding("format", "tide/broken")),
                Sample(open, after: ("meeting.close", open), opening, ("meeting.skip", open)),
            ]
        case "meeting.open":
            [Sample(next.adding("format", "tide/broken").adding("speaker", true), after: ("meeting.close", open))]
        case "meeting.next": [Sample(open, after: ("meeting.close", open), opening)]
        case "meeting.back": [Sample(open, after: ("meeting.close", open), opening, ("meeting.next", open))]
        case "meeting.count": [Sample(open.adding("count", 7), after: opening)]
        case "meeting.close": [Sample(open, after: opening)]
        case "meeting.cancel": [Sample(far)]
        case "meeting.restore": [Sample(far, after: ("meeting.cancel", far))]
        case "meeting.mark":
            [Sample(past.adding("as", "held"), after: ("meeting.mark", past.adding("as", "blank")), ("meeting.restore", past))]
        case "meeting.staff": [Sample(next.adding("staffed", true))]
        default: nil
        }
    }
}
