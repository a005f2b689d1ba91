/// Over which groups something goes.
package enum Reach: Hashable, Sendable {
    case all
    /// By the store's own references.
    case groups(Set<Int64>)

    package static let none = Reach.groups([])

    package func holds(_ group: Int64) -> Bool {
        switch self {
        case .all: true
        case .groups(let groups): groups.contains(group)
        }
    }

    package var isEmpty: Bool { self == .none }

    package func union(_ other: Reach) -> Reach {
        switch (self, other) {
        case (.groups(let one), .groups(let two)): .groups(one.union(two))
        default: .all
        }
    }
}
