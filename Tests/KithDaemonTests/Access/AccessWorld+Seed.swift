import Foundation

extension AccessWorld {
    func seed(_ group: String) throws {
        try ask(
            "group.create",
            [
                "group": group, "zone": "UTC", "met_before": true,
                "details": [
                    "name": "The \(group) group", "purpose": "For schizophrenics around \(group)", "membership": "closed",
                    "audience": "Whoever likes \(group)", "place": "1 \(group) Road", "online": "https://\(group).example",
                    "phone": "+1 555 \(group)", "meets_first": true, "shares_figures": true,
                    "country": "IE",
                ],
            ])
        try ask("plugin.install", ["files": AccessPlugin.files(for: group), "group": group])
        try ask("group.contact", ["group": group, "route": "Ask for \(group) at the library"])
        try ask(
            "meeting.schedule",
            [
                "group": group, "rule": "FREQ=DAILY", "at": "18:30", "for": "90m", "from": AccessWorld.day(-60),
                "title": "Evenings of \(group)", "place": "Hall of \(group)", "online": "https://evening.\(group).example",
                "phone": "+2 555 \(group)", "staffed": false, "format": "tide/evening",
            ])
        try seedPeople(of: group)
        try seedKeeping(of: group)
        for offset in [-3, -2] {
            try ask("meeting.mark", ["meeting": "\(group)@\(AccessWorld.day(offset))", "as": "held"])
            try ask("meeting.count", ["meeting": "\(group)@\(AccessWorld.day(offset))", "count": 9])
        }
        guard try self.await({ try actions(of: group).count == 2 }) else { throw Refused(words: "no action of the plugin") }
        try ask("plugin.settings", ["plugin": AccessPlugin.id, "group": group, "set": ["tea": "16"]])
        // It waits at this event from now on.
        try ask("group.edit", ["group": group, "details": ["audience": "Friends of \(group)"]])
        guard try self.await({ try failing(in: group) }) else { throw Refused(words: "the plugin did not fail") }
        try ask("access.grant", ["role": "facilitator", "user": "daemon", "groups": [group]])
        // Somebody's own page tells of messages to them, and is opened before anything else comes about.
        guard group == AccessWorld.groups[0] else { return }
        try ask("remind.add", ["group": group, "to": "asked", "at": "now"])
        guard try self.await({ try !messages(in: group, "waiting").isEmpty }) else { throw Refused(words: "no message") }
        let one = try courier().call("courier.claim", ["channels": ["mail"], "limit": 200]).result?["messages"]
        try settle((one as? [[String: Any]] ?? []).compactMap { $0["message"] as? String }, "later")
    }

    func actions(of group: String) throws -> [String] {
        let actions = try ask("action.list", ["group": group, "all": true])["actions"] as? [[String: Any]]
        return (actions ?? []).compactMap { $0["action"] as? String }
    }

    private func failing(in group: String) throws -> Bool {
        let stats = try ask("plugin.stats", ["plugin": AccessPlugin.id, "group": group])["stats"] as? [[String: Any]]
        return ["failing", "resting"].contains(stats?.first?["state"] as? String)
    }

    private func seedPeople(of group: String) throws {
        let heron = "\(group)/\(AccessWorld.person)"
        for handle in [AccessWorld.person, "person-otter", "person-wren", "person-fox", "person-hare", "person-elm"] {
            let member = "\(group)/\(handle)"
            try ask(
                "member.add", ["group": group, "handle": handle, "name": "Person Zoë of \(group)", "new": handle == "person-fox"])
            try ask("consent.record", ["member": member, "purpose": "figures", "how": "spoken"])
            try ask(
                "member.reminders",
                ["member": member, "wish": "meetings", "quiet_from": "00:00", "quiet_until": "00:00", "zone": "Europe/Berlin"])
            guard handle != AccessWorld.person else { continue }
            try ask(
                "member.contacts",
                ["member": member, "contacts": [["channel": "mail", "address": "Person-\(handle)@\(group).example"]]])
            try ask("consent.record", ["member": member, "purpose": "mail", "how": "spoken"])
        }
        try ask(
            "member.contacts",
            [
                "member": heron,
                "contacts": [
                    ["channel": "mail", "address": "Person-zoe@\(group).example"],
                    ["channel": "phone", "address": "+3 555 Person \(group)"],
                ],
            ])
        for purpose in ["mail", "sign_up", "members", "research"] {
            try ask("consent.record", ["member": heron, "purpose": purpose, "how": "on_paper"])
        }
        try ask(
            "consent.record",
            ["member": heron, "purpose": "third_party", "party": "Person Dr Quill of \(group)", "how": "spoken"])
        try ask("consent.withdraw", ["member": heron, "purpose": "research"])
        try ask("member.orient", ["member": heron, "by": "person-otter"])
        for what in ["call", "roles"] { try ask("member.ask", ["member": heron, "for": what, "on": true]) }
        // It takes long on purpose.
        if group == AccessWorld.groups[0] { try ask("member.secret", ["member": heron, "secret": AccessWorld.secret]) }
    }

    /// Works last month's figures out again, from who is here now.
    func figures() throws {
        let forget =
            "import sqlite3,sys; d=sqlite3.connect(sys.argv[1]); d.execute('DELETE FROM figures'); "
            + "d.execute('DELETE FROM figure_basis'); d.commit()"
        try restart { try SystemTool.run("/usr/bin/python3", "-c", forget, "\(daemon.state)/store.db") }
    }
}
