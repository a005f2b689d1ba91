extension Samples {
    func ofPeople(_ method: String) -> [Sample]? {
        method.hasPrefix("me.") ? ofOneself(method) : method.hasPrefix("consent.") ? ofConsents(method) : ofMembers(method)
    }

    private func ofMembers(_ method: String) -> [Sample]? {
        let named: [String: Any] = ["group": group]
        let handle = "person-\(number)"
        let somebody: [String: Any] = ["member": "\(group)/\(handle)"]
        let added: Sample.Call = ("member.add", named.adding("handle", handle))
        let enquired: Sample.Call = ("member.enquire", named.adding("handle", handle))
        let described = named.adding("handle", handle).adding("name", "Person \(number) of \(group)")
        return switch method {
        case "member.add", "member.enquire": [Sample(described)]
        case "member.list": [Sample(named)]
        case "member.show": [Sample(["member": heron])]
        case "member.new": [Sample(["member": heron, "new": true])]
        case "member.ask": [Sample(["member": heron, "for": "roles", "on": true])]
        case "member.name": [Sample(["member": heron, "name": "Person Zoë of \(group)"])]
        case "member.contacts", "member.reminders": [Sample(["member": heron])]
        case "member.sheet": [Sample(named.adding("sheet", "contacts")), Sample(named.adding("sheet", "sign_up"))]
        case "member.leave", "member.forget", "member.secret": [Sample(somebody, after: added)]
        case "member.return": [Sample(somebody, after: added, ("member.leave", somebody))]
        case "member.meet", "member.orient", "member.join": [Sample(somebody, after: enquired)]
        case "member.away", "member.back": ofRoles(method)
        default: nil
        }
    }

    private func ofConsents(_ method: String) -> [Sample]? {
        let named: [String: Any] = ["group": group]
        let told: [String: Any] = [
            "member": heron, "purpose": "third_party", "party": "Person \(number) of \(group)", "how": "on_paper",
        ]
        return switch method {
        case "consent.ask": [Sample(named)]
        case "consent.word": [Sample(named.adding("purpose", "mail").adding("text", "Mail of \(group), \(number)"))]
        case "consent.record": [Sample(told)]
        case "consent.withdraw": [Sample(told.adding("how", nil), after: ("consent.record", told))]
        case "consent.show": [Sample(["member": heron])]
        case "consent.list": [Sample(named.adding("purpose", "figures"))]
        default: nil
        }
    }

    private func ofOneself(_ method: String) -> [Sample]? {
        let back: Sample.Call = ("member.return", ["member": heron])
        return switch method {
        case "me.enter":
            [Sample(["group": group, "handle": AccessWorld.person, "secret": AccessWorld.secret], after: wishes)]
        case "me.show": [Sample()]
        case "me.name": [Sample(["name": "Person Zoë of \(group)"])]
        case "me.contacts":
            [Sample(["contacts": [["channel": "mail", "address": "Person-zoe@\(group).example"]]])]
        case "me.consent":
            [Sample(["purpose": "text", "agree": true]), Sample(["purpose": "text", "agree": false])]
        case "me.say": [Sample(["new": true, "call": true, "roles": true], after: back)]
        case "me.secret": [Sample(["secret": AccessWorld.secret])]
        case "me.return": [Sample(after: ("member.leave", ["member": heron]))]
        case "me.leave": [Sample()]
        case "me.ethics": [Sample()]
        case "me.reminders": [Sample(["wish": "meetings", "most": 4])]
        case "me.resources": [Sample(["limit": 1]), Sample()]
        case "me.checks", "me.rubric", "me.check", "me.forget_check": ofChecks(method)
        case "me.rota", "me.offer", "me.withdraw", "me.take", "me.give_back", "me.away", "me.back": ofOwnRoles(method)
        default: nil
        }
    }
}
