extension Samples {
    func ofKeeping(_ method: String) throws -> [Sample]? {
        method.hasPrefix("ethics.") ? ofEthics(method) : try ofResources(method)
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

    func seedKeeping(of group: String) throws {
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
