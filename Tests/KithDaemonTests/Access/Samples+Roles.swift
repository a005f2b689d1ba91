extension Samples {
    func ofRoles(_ method: String) -> [Sample]? {
        let named: [String: Any] = ["group": group]
        let tea: Sample.Call = ("role.define", named.adding("role", "tea").adding("summary", "Biscuits of \(group)"))
        let member: [String: Any] = ["member": heron]
        let back: Sample.Call = ("member.return", member)
        let present: Sample.Call = ("member.back", member)
        let mayBeAsked = member.adding("role", "tea")
        let turn = mayBeAsked.adding("meeting", later(0))
        let next = mayBeAsked.adding("meeting", "\(group)@next")
        let offered: [Sample.Call] = [back, present, tea, ("role.offer", mayBeAsked), ("role.offer", turn)]
        return switch method {
        case "role.define": [Sample(named.adding("role", "tea-\(number)").adding("summary", "Biscuits \(number) of \(group)"))]
        case "role.list": [Sample(named, after: offered)]
        case "role.show": [Sample(member, after: offered + [("role.take", turn)])]
        case "role.offer": [Sample(turn, after: offered)]
        case "role.withdraw": [Sample(turn, after: offered)]
        case "role.take": [Sample(turn, after: offered)]
        case "role.give_back": [Sample(turn, after: offered + [("role.take", turn)])]
        case "role.swap": [swapping(offered)]
        case "role.rota":
            [
                Sample(named.adding("from", day(0)).adding("limit", 1), after: offered + [("role.take", turn)]),
                Sample(named.adding("from", day(1)).adding("limit", 1), after: offered),
            ]
        case "role.sheet":
            [Sample(named, after: offered + [("role.offer", next), ("role.take", next)])]
        case "member.away":
            [Sample(member.adding("until", AccessWorld.day(2)), after: offered + [("role.take", turn)])]
        case "member.back": [Sample(member, after: back, ("member.away", member))]
        case "meeting.hand_over":
            [Sample(["meeting": later(1), "member": heron], after: [back, present, facilitating])]
        default: nil
        }
    }

    func ofOwnRoles(_ method: String) -> [Sample]? {
        let group = AccessWorld.groups[0]
        let member: [String: Any] = ["member": heron]
        let tea: Sample.Call = ("role.define", ["group": group, "role": "tea", "summary": "Biscuits"])
        let here: [Sample.Call] = [("member.return", member), ("member.back", member), tea]
        let turn: [String: Any] = ["role": "tea", "meeting": later(2)]
        let offered: Sample.Call = ("role.offer", member.merging(turn) { $1 })
        let standing: Sample.Call = ("role.offer", member.adding("role", "tea"))
        return switch method {
        case "me.rota": [Sample(after: here)]
        case "me.offer": [Sample(["role": "tea"], after: here)]
        case "me.withdraw": [Sample(turn, after: here + [offered])]
        case "me.take": [Sample(turn, after: here)]
        case "me.give_back": [Sample(turn, after: here + [standing, offered, ("role.take", offered.parameters)])]
        case "me.away": [Sample(["until": AccessWorld.day(2)], after: here + [standing])]
        case "me.back": [Sample(after: here + [("member.away", member)])]
        default: nil
        }
    }

    /// A day on which no other sample does anything.
    private func day(_ more: Int) -> String { AccessWorld.day(300 + number * 3 + more) }

    private func later(_ more: Int) -> String { "\(group)@\(day(more))" }

    /// Before somebody opens their page: offers and a turn on it, and that they are away until tomorrow.
    var wishes: [Sample.Call] {
        let member: [String: Any] = ["member": heron]
        let turn = member.adding("role", "tea").adding("meeting", later(0))
        return [
            ("member.return", member), ("member.back", member),
            ("role.define", ["group": group, "role": "tea", "summary": "Biscuits of \(group)"]), ("role.offer", turn),
            ("role.take", turn), ("member.away", member.adding("until", AccessWorld.day(2))),
        ]
    }

    private var facilitating: Sample.Call {
        ("role.offer", ["member": heron, "role": "facilitator", "meeting": later(1)])
    }

    private func swapping(_ offered: [Sample.Call]) -> Sample {
        let otter = "\(group)/person-otter"
        let (first, second) = (later(0), later(1))
        let one: [String: Any] = ["member": heron, "role": "tea", "meeting": first]
        let other: [String: Any] = ["member": otter, "role": "tea", "meeting": second]
        return Sample(
            ["member": heron, "meeting": first, "with": otter, "with_meeting": second, "role": "tea"],
            after: offered + [
                ("role.offer", ["member": otter, "role": "tea"]), ("role.take", one), ("role.take", other),
            ])
    }
}
