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
        case "closure": try ofClosures(method)
        case "plugin", "action": try ofPlugins(method) ?? ofEvening(method)
        case "ethics", "resource", "topic", "speaker", "card": try ofKeeping(method)
        case "role": ofRoles(method)
        case "remind", "outbox", "courier": try ofReminders(method)
        case "model": ofModels(method)
        case "rubric": try ofRubrics(method)
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
        // In a language that a bundled plugin has words of.
        case "group.labels": [Sample(named, after: ("group.edit", named.adding("details", ["language": "de"])))]
        case "group.edit":
            [Sample(named.adding("details", ["audience": "Friends of \(group), \(number)", "format": "tide/evening"]))]
        case "group.pause": [Sample(named, after: ("group.resume", named))]
        case "group.resume": [Sample(named, after: ("group.pause", named))]
        // It can't be opened again, so one is made to be closed.
        case "group.close": [Sample(["group": ending], after: ("group.create", ["group": ending, "zone": "UTC"]))]
        case "group.setup", "group.story":
            [Sample(named, after: ("group.answer", named.adding("question", "aims").adding("answer", "Company")))]
        case "group.answer":
            [
                Sample(named.adding("question", "aims").adding("answer", "Company \(number)")),
                Sample(named.adding("question", "need")),
                Sample(named.adding("question", "formality").adding("answer", "formal")),
            ]
        case "group.split": [Sample(named.adding("into", "split-\(number)").adding("name", "Isle"))]
        case "group.merge":
            [
                Sample(
                    ["group": ending, "into": group, "words": "Tea."], after: ("group.create", ["group": ending, "zone": "UTC"]))
            ]
        case "group.contact": [Sample(named), Sample(named.adding("route", "Ask for \(group) at the library, \(number)"))]
        default: nil
        }
    }

    private func ofMeetings(_ method: String) -> [Sample]? {
        let (next, open): ([String: Any], [String: Any]) = (["meeting": "\(group)@next"], ["meeting": "\(group)@open"])
        let opening: Sample.Call = ("meeting.open", next)
        let far: [String: Any] = ["meeting": "\(group)@\(AccessWorld.day(40 + number))"]
        let closed: [String: Any] = ["meeting": "\(group)@\(AccessWorld.day(2400 + number))"]
        let moved: [String: Any] = ["meeting": "\(group)@\(AccessWorld.day(3200 + number))"]
        let latest: [String: Any] = ["meeting": "\(group)@\(AccessWorld.day(1500 + number))"]
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
        case "meeting.show":
            [
                Sample(next), Sample(open, after: opening),
                Sample(closed, after: ("closure.add", ["group": group, "from": AccessWorld.day(2400 + number)])),
                Sample(moved, after: ("meeting.move", moved.adding("at", "21:15"))),
            ]
        case "meeting.agenda":
            [
                Sample(next, after: planned(next)), Sample(next.adding("format", "tide/broken")),
                Sample(open, after: ("meeting.close", open), opening, ("meeting.skip", open)),
            ]
        case "meeting.open":
            [Sample(next.adding("format", "tide/broken").adding("speaker", true), after: ("meeting.close", open))]
        case "meeting.next": [Sample(open, after: ("meeting.close", open), opening)]
        case "meeting.back": [Sample(open, after: ("meeting.close", open), opening, ("meeting.next", open))]
        case "meeting.count": [Sample(open.adding("count", 7), after: opening)]
        case "meeting.close": [Sample(open, after: opening)]
        case "meeting.calendar": [Sample(["group": group, "named": true])]
        case "meeting.cancel": [Sample(far), Sample(next.adding("dry_run", true), after: ("meeting.close", open))]
        case "meeting.restore": [Sample(far, after: ("meeting.cancel", far))]
        case "meeting.move":
            [
                Sample(far.adding("at", "20:00")),
                Sample(next.adding("place", "Garden \(number)").adding("dry_run", true), after: ("meeting.close", open)),
                Sample(next.adding("to", AccessWorld.day(3)).adding("at", "18:45").adding("dry_run", true)),
            ]
        case "meeting.edit":
            // What goes on for ever, and what begins together with another.
            [
                Sample(next.adding("at", "21:00").adding("dry_run", true)), Sample(latest.adding("place", "Garden \(number)")),
            ]
        case "meeting.end": [Sample(next.adding("dry_run", true))]
        case "meeting.mark":
            [Sample(past.adding("as", "held"), after: ("meeting.mark", past.adding("as", "blank")), ("meeting.restore", past))]
        case "meeting.staff": [Sample(next.adding("staffed", true))]
        case "meeting.hand_over": ofRoles(method)
        default: nil
        }
    }

    private func ofClosures(_ method: String) throws -> [Sample]? {
        let days: [String: Any] = [
            "group": group, "from": AccessWorld.day(-1), "until": AccessWorld.day(0), "reason": "Painting",
        ]
        switch method {
        case "closure.add":
            let soon = days.adding("from", AccessWorld.day(2)).adding("until", AccessWorld.day(60)).adding("dry_run", true)
            return [Sample(days), Sample(soon)]
        case "closure.list": return [Sample(["group": group, "all": true], after: ("closure.add", days))]
        case "closure.lift":
            let made = try world.ask("closure.add", days)["closure"] as? [String: Any]
            return [Sample(["group": group, "closure": made?["id"] as? String ?? ""])]
        default: return nil
        }
    }
}
