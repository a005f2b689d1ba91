/// Who asks, in which roles and over which groups. Every look into the store is through somebody's eyes: what lies outside
/// their reach is not there for them.
package struct Viewer: Hashable, Sendable {
    package let uid: UInt32
    /// What the account is called, where anybody asked.
    package let account: String?
    package private(set) var holdings: [Role: Reach]
    /// Who acts for themselves within a facilitator's session; then they hold no other role.
    package let member: OwnPlace?

    /// A member as the store refers to them.
    package struct OwnPlace: Hashable, Sendable {
        package var group: Int64
        package var member: Int64

        package init(group: Int64, member: Int64) { (self.group, self.member) = (group, member) }
    }

    package init(uid: UInt32, account: String? = nil, holdings: [Role: Reach]) {
        (self.uid, self.account, self.holdings, member) = (uid, account, holdings, nil)
    }

    package init(uid: UInt32, account: String? = nil, member: OwnPlace) {
        (self.uid, self.account, self.member) = (uid, account, member)
        holdings = [.member: .groups([member.group])]
    }

    /// The daemon's own eyes: what it does by itself, for nobody in particular.
    package static let daemon = Viewer(uid: 0, holdings: [.operator: .all])

    /// The greatest first.
    package var roles: [Role] { holdings.keys.sorted(by: >) }

    package var greatest: Role { holdings.keys.max() ?? .stranger }

    package var reach: Reach { holdings.values.reduce(.none) { $0.union($1) } }

    /// With those roles alone that may do something.
    package func narrowed(to roles: Set<Role>) -> Viewer {
        var viewer = self
        viewer.holdings = holdings.filter { roles.contains($0.key) }
        return viewer
    }

    /// Acting in one role alone; an operator may take any. Nil where they do not hold it.
    package func acting(as role: Role) -> Viewer? {
        var viewer = self
        if role == .stranger {
            viewer.holdings = [:]
        } else if let reach = holdings[role] {
            viewer.holdings = [role: reach]
        } else if let reach = holdings[.operator], role != .member {
            viewer.holdings = [role: reach]
        } else {
            return nil
        }
        return viewer
    }

    /// As what they see one group: whoever keeps it sees it whole, a coordinator its outline.
    package func sight(of group: Int64) -> Sight? {
        var sight: Sight?
        for (role, reach) in holdings where reach.holds(group) {
            switch role {
            case .operator, .facilitator: return .whole
            case .coordinator: sight = .outline
            case .member: sight = sight ?? .own
            case .courier, .stranger: break
            }
        }
        return sight
    }

    /// Whether there is anything left to see: of one group, or of any.
    package func seesAny(of group: Int64?) -> Bool { group.map { sight(of: $0) != nil } ?? !holdings.isEmpty }

    /// Somebody who may do what goes for all groups at once.
    package var keepsAll: Bool { holdings[.operator] == .all }

    package enum Sight: Hashable, Sendable {
        case whole, outline
        /// Nothing but what is about oneself.
        case own
    }
}
