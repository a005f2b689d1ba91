/// What somebody can do on their own page, by number or by word.
package enum MeChoice: String, CaseIterable, Sendable {
    case kept, name, reach, agree, new, call, roles, secret, leave, back, remove
    case wishes = "do"
    case away, ethics, support, remind, look, done

    /// What was typed: "3", "reach". A word means one thing, whether they are here or have left.
    package init?(typed: String, isHere: Bool) {
        let typed = typed.lowercased()
        let listed = MeChoice.list(isHere: isHere).first { "\($0.number)" == typed }
        guard let choice = listed ?? MeChoice(rawValue: typed) else { return nil }
        self = choice
    }

    /// What is offered.
    package static func list(isHere: Bool) -> [MeChoice] { allCases.filter { $0 != (isHere ? .back : .leave) } }

    package var number: Int {
        switch self {
        case .kept: 1
        case .name: 2
        case .reach: 3
        case .agree: 4
        case .new: 5
        case .call: 6
        case .roles: 7
        case .secret: 8
        case .leave, .back: 9
        case .remove: 10
        case .wishes: 11
        case .away: 12
        case .ethics: 13
        case .support: 14
        case .remind: 15
        case .look: 16
        case .done: 0
        }
    }

    var words: String {
        switch self {
        case .kept: "what is kept about me"
        case .name: "my name"
        case .reach: "how to reach me"
        case .agree: "what I agree to"
        case .new: "I am new"
        case .call: "I'd like a call"
        case .roles: "ask me when roles are shared"
        case .secret: "my secret"
        case .leave: "leave the group"
        case .back: "come back to the group"
        case .remove: "have everything about me removed for good"
        case .wishes: "what I'd like to do"
        case .away: "away for a while"
        case .ethics: "what this group promises itself"
        case .support: "where else support is to be had"
        case .remind: "how I am reminded"
        case .look: "look at how I support others, for myself alone"
        case .done: "that is all"
        }
    }
}
