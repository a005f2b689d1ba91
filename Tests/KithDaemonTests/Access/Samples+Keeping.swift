extension Samples {
    func ofKeeping(_ method: String) throws -> [Sample]? {
        switch method.prefix(while: { $0 != "." }) {
        case "ethics": ofEthics(method)
        case "resource": try ofResources(method)
        case "topic": try ofTopics(method)
        case "speaker": try ofSpeakers(method)
        default: ofCards(method)
        }
    }

    /// Of either kind one that was planned, one that is done, and one to be removed.
    private func ofTopics(_ method: String) throws -> [Sample]? {
        let named: [String: Any] = ["group": group]
        let one = named.adding("topic", try world.first("topic", of: group))
        let last = named.adding("topic", try world.last("topic", of: group))
        let next = "\(group)@\(AccessWorld.day(6000 + number % 15))"
        return switch method {
        case "topic.suggest": [Sample(named.adding("text", "Topic \(number) of \(group)"))]
        case "topic.list": [Sample(named), Sample(named.adding("limit", 1))]
        case "topic.plan": [Sample(one.adding("meeting", next), after: ("topic.done", one.adding("undo", true)))]
        case "topic.done": [Sample(one.adding("word", "Good for \(group)"), after: ("topic.plan", one.adding("meeting", next)))]
        case "topic.remove":
            [Sample(last, after: ("topic.suggest", named.adding("text", "One more of \(group)")))]
        default: nil
        }
    }

    /// A topic of the group is planned for a meeting.
    func planned(_ meeting: [String: Any]) -> Sample.Call {
        let topic = try? world.first("topic", of: group)
        return ("topic.plan", meeting.adding("group", group).adding("topic", topic))
    }

    private func ofSpeakers(_ method: String) throws -> [Sample]? {
        let named: [String: Any] = ["group": group]
        let one = named.adding("speaker", try world.first("speaker", of: group))
        let last = named.adding("speaker", try world.last("speaker", of: group))
        let next = "\(group)@\(AccessWorld.day(6000 + number % 15))"
        let guest: [String: Any] = ["name": "Person Guest", "role": "Person of \(group)", "about": "Sleep, \(number)"]
        return switch method {
        case "speaker.invite": [Sample(named.merging(guest) { $1 })]
        case "speaker.list": [Sample(named), Sample(named.adding("limit", 1))]
        case "speaker.agree": [Sample(one, after: ("speaker.done", one.adding("undo", true)))]
        case "speaker.plan": [Sample(one.adding("meeting", next), after: ("speaker.done", one.adding("undo", true)))]
        case "speaker.done":
            [Sample(one.adding("word", "Good for \(group)"), after: ("speaker.plan", one.adding("meeting", next)))]
        case "speaker.remove": [Sample(last, after: ("speaker.invite", named.merging(guest) { $1 }))]
        default: nil
        }
    }

    private func ofCards(_ method: String) -> [Sample]? {
        switch method {
        case "card.show": [Sample(["group": group]), Sample(["country": "IE"])]
        case "card.list": [Sample()]
        case "card.write": [Sample(["country": "IE", "situation": "danger", "text": "Ring 112, \(number)"])]
        default: nil
        }
    }

    private func ofEthics(_ method: String) -> [Sample]? {
        let named: [String: Any] = ["group": group]
        let words = named.adding("points", ["Kind words in \(group), \(number)"]).adding("preamble", "We of \(group).")
        // There is none in the way.
        let (adopt, draft): (Sample.Call, Sample.Call) = (("ethics.adopt", named), ("ethics.draft", words))
        return switch method {
        case "ethics.show":
            [Sample(named), Sample(named.adding("version", 1)), Sample(named.adding("draft", true), after: adopt, draft)]
        case "ethics.draft": [Sample(words, after: adopt)]
        case "ethics.adopt": [Sample(named, after: adopt, draft)]
        case "ethics.keep": [Sample(named)]
        case "ethics.history": [Sample(named), Sample(named.adding("limit", 1))]
        default: nil
        }
    }

    private func ofResources(_ method: String) throws -> [Sample]? {
        let named: [String: Any] = ["group": group]
        let one = named.adding("resource", try world.resource(of: group))
        return switch method {
        case "resource.add":
            [Sample(named.adding("kind", "housing").adding("details", AccessWorld.resource("Roof \(number) of \(group)")))]
        case "resource.list": [Sample(named.adding("all", true)), Sample(named.adding("limit", 1)), Sample()]
        case "resource.show", "resource.confirm": [Sample(one)]
        case "resource.edit": [Sample(one.adding("details", ["note": "Ask for \(group), \(number)"]))]
        case "resource.retire": [Sample(one), Sample(one.adding("undo", true))]
        default: nil
        }
    }
}

extension AccessWorld {
    static func resource(_ name: String) -> [String: Any] {
        [
            "name": name, "place": "All of \(name)", "phone": "+4 116", "address": "1 Hope Street", "web": "https://help.example",
            "hours": "day and night", "languages": "English", "note": "Say who sent you", "country": "IE", "free": "yes",
        ]
    }

    func resource(of group: String) throws -> String {
        let list = try ask("resource.list", ["group": group, "all": true])["resources"] as? [[String: Any]]
        return list?.first { $0["of"] as? String == "group" }?["resource"] as? String ?? ""
    }

    func first(_ kind: String, of group: String) throws -> String { try listed(kind, of: group).first ?? "" }

    func last(_ kind: String, of group: String) throws -> String {
        // What was just added may be done away with.
        try listed(kind, of: group, "suggested", "invited").last ?? ""
    }

    private func listed(_ kind: String, of group: String, _ states: String...) throws -> [String] {
        let list = try ask("\(kind).list", ["group": group, "limit": 1000])["\(kind)s"] as? [[String: Any]]
        return (list ?? []).filter { states.isEmpty || states.contains($0["state"] as? String ?? "") }
            .compactMap { $0[kind] as? String }
    }

    func seedKeeping(of group: String) throws {
        for number in 1...3 {
            try ask("topic.suggest", ["group": group, "text": "Topic of \(group), \(number)"])
            try ask(
                "speaker.invite",
                ["group": group, "name": "Person Guest of \(group)", "role": "Person of the library", "about": "Rights"])
        }
        if try (ask("card.list")["cards"] as? [Any])?.isEmpty == true {
            try ask("card.write", ["country": "IE", "situation": "abuse", "text": "- Ask the network."])
        }
        for number in 1...2 {
            try ask("ethics.draft", ["group": group, "points": ["Promise \(number) of \(group)"], "preamble": "In \(group):"])
            try ask("ethics.adopt", ["group": group])
        }
        try ask(
            "resource.add",
            [
                "group": group, "kind": "crisis_line", "details": AccessWorld.resource("Line of \(group)"),
                "confirmed": "today",
            ])
        let network = try ask("resource.list")["resources"] as? [Any]
        guard network?.isEmpty == true else { return }
        try ask("resource.add", ["kind": "emergency", "details": ["name": "Emergency", "phone": "112"]])
    }
}
