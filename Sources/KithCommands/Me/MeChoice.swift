/// What somebody can do on their own page, by number or by word.
package enum MeChoice: String, CaseIterable, Sendable {
    case kept, name, reach, agree, new, call, roles, secret, leave, done

    /// What was typed: "3", "reach".
    package init?(typed: String) {
        let typed = typed.lowercased()
        guard let choice = MeChoice.allCases.first(where: { $0.rawValue == typed || "\($0.number)" == typed }) else {
            return nil
        }
        self = choice
    }

    package var number: Int { self == .done ? 0 : (MeChoice.allCases.firstIndex(of: self) ?? -1) + 1 }

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
        case .done: "that is all"
        }
    }
}
